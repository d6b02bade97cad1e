package dev.walletdesk.terminal.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.search.GuideSearch;
import dev.walletdesk.terminal.session.SessionStore;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationTest {

  private static final Answers LOCAL = Answers.NONE.with("provider", "local");

  @TempDir private Path directory;

  private ConversationResult talk(
      TypedConversation somebody, Optional<Guide> guide, Answers answers, String problem) {
    return conversation(somebody, new ConversationStart(guide, answers, problem, Optional.empty()))
        .run()
        .result()
        .orElseThrow();
  }

  private Conversation conversation(TypedConversation somebody, ConversationStart start) {
    Knowledge knowledge =
        new Knowledge(
            TypedConversation.CATALOG,
            () -> GuideSearch.learn(TypedConversation.CATALOG.guides(), List.of()),
            Instant.parse("2026-11-22T15:00:00Z"));
    return new Conversation(
        somebody.dialogue(),
        TypedConversation.MESSAGES,
        knowledge,
        new SessionStore(directory.resolve("session")),
        start);
  }

  private ConversationResult about(TypedConversation somebody, Answers answers) {
    return talk(somebody, Optional.of(TypedConversation.GUIDE), answers, "");
  }

  private static void assertShowsInOrder(TypedConversation somebody, String... texts) {
    int from = 0;
    for (String text : texts) {
      int found = somebody.shown().indexOf(text, from);
      assertTrue(found >= 0, () -> "missing after the others: " + text + "\n" + somebody.shown());
      from = found + text.length();
    }
  }

  @Test
  void usage() {
    TypedConversation somebody = new TypedConversation("1", "1");
    assertEquals(ConversationResult.DONE, about(somebody, LOCAL));
    assertShowsInOrder(somebody, "Money is gone", "When did it happen?", "What next?", "1. Done");
  }

  @Test
  void whatWasSaidAlreadyIsNotAskedAndShownToBeCorrected() {
    TypedConversation somebody = new TypedConversation("1", "1");
    talk(
        somebody,
        Optional.of(TypedConversation.GUIDE),
        Answers.NONE,
        "money is gone from local wallet");
    assertShowsInOrder(
        somebody,
        "Taken from what you wrote:\n✓ Which wallet is it? → Local Wallet\n",
        "What next?");
    assertFalse(somebody.shown().contains("Type its name"), somebody::shown);
  }

  @Test
  void goingBackFromTheFirstQuestionLeadsToTheChoiceOfAGuide() {
    TypedConversation somebody = new TypedConversation("<", "q");
    assertEquals(ConversationResult.QUIT, about(somebody, LOCAL));
    assertShowsInOrder(somebody, "When did it happen?", "What happened?", "None of your answers");
  }

  @Test
  void anotherGuideIsAboutTheSameWalletAndShowsItsNoticesAnew() {
    TypedConversation somebody = new TypedConversation("1", "4", "found-money", "1", "1");
    assertEquals(ConversationResult.DONE, about(somebody, LOCAL));
    assertShowsInOrder(
        somebody, "4. Look at another problem", "Money appeared", "Good, that is solved");
    assertFalse(somebody.shown().contains("\nWhich wallet is it?\n"), somebody::shown);
  }

  /** The question of the other guide is not there any more to be looked at again. */
  @Test
  void whatWasToBeChangedInOneGuideIsForgottenInAnother() {
    TypedConversation somebody = new TypedConversation("1", "3", "2", "<", "found-money", "1");
    Answers answers = LOCAL.with("region", "CN").with("look", "unsolved");
    assertEquals(ConversationResult.DONE, about(somebody, answers));
    assertShowsInOrder(
        somebody,
        "Your answers: choose one to change it",
        "Money appeared",
        "Good, that is solved.");
  }

  @Test
  void whatIsTypedDecidesTheLanguageWhereNothingElseDoes() {
    TypedConversation somebody = new TypedConversation("钱不见了", "1");
    Conversation.Stop stop =
        conversation(
                somebody,
                new ConversationStart(
                    Optional.empty(), Answers.NONE, "", Optional.empty(), Map.of(), false, true))
            .run();
    assertEquals(Optional.empty(), stop.result());
    assertEquals("钱不见了", stop.onwards().problem());
  }

  @Test
  void aWordSwitchesTheLanguageAtAnyTimeAndNothingIsLost() {
    TypedConversation somebody = new TypedConversation("2", "中文");
    Conversation.Stop stop =
        conversation(
                somebody,
                new ConversationStart(
                    Optional.of(TypedConversation.GUIDE), LOCAL, "gone", Optional.empty()))
            .run();
    assertEquals(Optional.empty(), stop.result());
    assertEquals(LOCAL.with("when", "today"), stop.onwards().answers());
    assertEquals("gone", stop.onwards().problem());
  }

  @Test
  void wordsThatAreNoAnswerAreKeptForTheSheet() {
    TypedConversation somebody = new TypedConversation("\u001B[31mthe dog ate it", "1", "1");
    assertEquals(ConversationResult.DONE, about(somebody, LOCAL));
    assertShowsInOrder(
        somebody,
        "Noted for your case sheet: “the dog ate it”. Now choose what comes closest.",
        "What happened\n- “the dog ate it”");
  }

  @Test
  void whoLeavesInTheMiddleIsToldTheWayBack() {
    TypedConversation somebody = new TypedConversation("2", "q", "1");
    assertEquals(ConversationResult.QUIT, about(somebody, LOCAL));
    assertTrue(
        somebody
            .shown()
            .endsWith(
                "walletdesk diagnose -g lost-money --answer provider=local --answer when=today\n"),
        somebody::shown);
  }

  @Test
  void somebodyWhoWritesTheirCardNumberIsToldGently() {
    TypedConversation somebody = new TypedConversation("q");
    talk(somebody, Optional.empty(), Answers.NONE, "card 4111 1111 1111 1111 charged");
    assertTrue(
        somebody.shown().contains(TypedConversation.MESSAGES.get("private.warning")),
        somebody::shown);
  }
}
