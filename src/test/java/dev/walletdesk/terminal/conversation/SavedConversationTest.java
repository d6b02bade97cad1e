package dev.walletdesk.terminal.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Blank;
import dev.walletdesk.terminal.session.SessionStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedConversationTest {

  private static final Guide GUIDE = TypedConversation.GUIDE;
  private static final Answers ONE = Answers.NONE.with("when", "today");
  private static final Answers TWO = ONE.with("look", "unsolved");

  @TempDir private Path directory;

  private SessionStore store() {
    return new SessionStore(directory.resolve("session"));
  }

  private SavedConversation saved(TypedConversation somebody) {
    return saved(somebody, store(), false);
  }

  private static SavedConversation saved(
      TypedConversation somebody, SessionStore store, boolean agreed) {
    Filling filling =
        new Filling(
            somebody.dialogue(), TypedConversation.MESSAGES, Map.of(Blank.AMOUNT, "300 USD"));
    return new SavedConversation(
        somebody.dialogue(), TypedConversation.MESSAGES, store, filling, agreed);
  }

  private Optional<Answers> kept() {
    return store().kept().map(session -> new Answers(session.answers()));
  }

  @Test
  void usage() {
    TypedConversation somebody = new TypedConversation();
    SavedConversation saved = saved(somebody);
    saved.start(GUIDE, ONE);
    assertEquals(
        "\nYour answers are kept, and so is every further one: " + store().file() + "\n",
        somebody.shown());
    saved.update(GUIDE, TWO);
    assertEquals("unsolved", kept().orElseThrow().to("look").orElseThrow());
    assertEquals("lost-money", store().kept().orElseThrow().guide());
  }

  @Test
  void nothingIsWrittenUnasked() {
    saved(new TypedConversation()).update(GUIDE, ONE);
    assertFalse(Files.exists(store().file()));
  }

  @Test
  void whatIsOverIsForgotten() {
    SavedConversation saved = saved(new TypedConversation());
    saved.start(GUIDE, ONE);
    saved.over();
    assertFalse(Files.exists(store().file()));
    assertFalse(saved.isKept());
  }

  @Test
  void whatWasFilledInIsKeptToo() {
    saved(new TypedConversation()).start(GUIDE, ONE);
    assertEquals(Map.of(Blank.AMOUNT, "300 USD"), store().kept().orElseThrow().details());
  }

  @Test
  void whoGoesOnWithAKeptConversationNeedNotAskForItAgain() {
    SavedConversation saved = saved(new TypedConversation(), store(), true);
    saved.update(GUIDE, TWO);
    assertEquals("unsolved", kept().orElseThrow().to("look").orElseThrow());
    saved.over();
    assertFalse(Files.exists(store().file()));
  }

  @Test
  void whoLeavesIsAskedAndMayLeave() {
    SavedConversation saved = saved(new TypedConversation("1"));
    assertFalse(saved.staysAfterAsking(GUIDE, ONE));
    assertFalse(saved.isKept());
  }

  @Test
  void whoLeavesMayKeepTheAnswers() {
    assertFalse(saved(new TypedConversation("2")).staysAfterAsking(GUIDE, ONE));
    assertEquals("today", kept().orElseThrow().to("when").orElseThrow());
  }

  @Test
  void whoLeavesMayStayAfterAll() {
    assertTrue(saved(new TypedConversation("3")).staysAfterAsking(GUIDE, ONE));
    assertTrue(saved(new TypedConversation("<")).staysAfterAsking(GUIDE, ONE));
  }

  @Test
  void whoHasAnsweredNothingOrKeepsItAlreadyIsNotAsked() {
    TypedConversation somebody = new TypedConversation("3");
    SavedConversation saved = saved(somebody);
    assertFalse(saved.staysAfterAsking(GUIDE, Answers.NONE));
    saved.start(GUIDE, ONE);
    assertFalse(saved.staysAfterAsking(GUIDE, ONE));
    assertFalse(somebody.shown().contains("Keep the answers"), somebody::shown);
  }

  @Test
  void whereNothingCanBeWrittenItSaysSoOnceAndGoesOn() throws IOException {
    Files.writeString(directory.resolve("file"), "");
    Path file = directory.resolve("file").resolve("session");
    TypedConversation somebody = new TypedConversation();
    SavedConversation saved = saved(somebody, new SessionStore(file), false);
    saved.start(GUIDE, ONE);
    saved.update(GUIDE, TWO);
    assertEquals(
        "\n" + file + " cannot be written. Your answers are only in memory.\n", somebody.shown());
    assertFalse(saved.isKept());
  }
}
