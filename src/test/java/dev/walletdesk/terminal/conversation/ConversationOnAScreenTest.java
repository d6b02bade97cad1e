package dev.walletdesk.terminal.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.search.GuideSearch;
import dev.walletdesk.terminal.screen.Dialogue;
import dev.walletdesk.terminal.screen.Key;
import dev.walletdesk.terminal.screen.Key.Letter;
import dev.walletdesk.terminal.screen.Key.Named;
import dev.walletdesk.terminal.screen.Key.Paste;
import dev.walletdesk.terminal.screen.RichDialogue;
import dev.walletdesk.terminal.screen.ScriptedScreen;
import dev.walletdesk.terminal.session.SessionStore;
import dev.walletdesk.testing.Shipped;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on the screen, and what no longer does, while somebody goes through a guide. */
class ConversationOnAScreenTest {

  private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
  private static final Messages ENGLISH = Messages.in(Languages.of("en"));

  @TempDir private Path state;

  /** The screens before each key and after the last. */
  private List<String> screens(int columns, int rows, ConversationStart start, Key... keys)
      throws IOException {
    Knowledge knowledge =
        new Knowledge(
            Shipped.CATALOG,
            () -> GuideSearch.learn(Shipped.CATALOG.guides()),
            List::of,
            NOW,
            List.of());
    ScriptedScreen screen = new ScriptedScreen(columns, rows, List.of(keys));
    try (Dialogue dialogue = new RichDialogue(screen, ENGLISH)) {
      SessionStore sessions = new SessionStore(state.resolve("session"));
      new Conversation(dialogue, ENGLISH, knowledge, sessions, start).run();
    }
    return List.of(screen.frames().split("==== .*\n"));
  }

  private static ConversationStart about(String guide, Answers answers, String words) {
    return new ConversationStart(Shipped.CATALOG.guide(guide), answers, words, Optional.empty());
  }

  private static ConversationStart open() {
    return new ConversationStart(Optional.empty(), Answers.NONE, "", Optional.empty());
  }

  @Test
  void theVerdictOnANumberIsAllThatIsOnTheScreenAndItsSentenceStaysAboveTheNextQuestion()
      throws IOException {
    List<String> screens =
        screens(40, 20, open(), new Letter('8'), new Paste("951888"), Named.ENTER, Named.ESCAPE);
    String verdict = screens.get(3);
    assertTrue(verdict.startsWith("lookalike: 951888"), verdict);
    assertFalse(verdict.contains("What happened?"), verdict);
    String next = screens.get(4);
    assertTrue(next.indexOf("lookalike: 951888") < next.indexOf("What happened?"), next);
  }

  @Test
  void aWarningStaysInSightAboveALongList() throws IOException {
    String wallets = screens(40, 20, about("scam", Answers.NONE.with("now", "live"), "")).get(0);
    assertTrue(wallets.contains("Hang up"), wallets);
    assertTrue(wallets.contains("❯ 1. "), wallets);
    assertTrue(wallets.contains("Which wallet is it?"), wallets);
  }

  @Test
  void whatWasTriedInVainDoesNotPileUp() throws IOException {
    String screen =
        screens(80, 24, open(), new Paste("xyzzy"), Named.ENTER, new Paste("plugh"), Named.ENTER)
            .get(4);
    String said = ENGLISH.get("guide.nothing-fits");
    assertEquals(screen.indexOf(said), screen.lastIndexOf(said), screen);
    assertTrue(screen.contains("What happened?"), screen);
  }

  @Test
  void aJobIsToldWhereItIsListedAndNowhereElse() throws IOException {
    String list =
        screens(
                80,
                24,
                about(
                    "lost-phone", Answers.NONE.with("state", "lost").with("provider", "venmo"), ""),
                new Letter('3'),
                new Letter('1'),
                new Letter('3'),
                new Letter('2'))
            .get(4);
    assertTrue(list.contains("3. Stop the SIM card → Could not do it"), list);
    assertFalse(list.contains("✓ Stop the SIM card"), list);
    assertFalse(list.contains("SIM card → Done"), list);
    assertFalse(list.contains("SIM card → Not yet"), list);
  }

  @Test
  void jobsThatCannotWaitNameTheNumberOfEachWallet() throws IOException {
    Answers both =
        Answers.NONE
            .with("state", "lost")
            .with("provider", "venmo")
            .with("providers", "venmo,cash-app")
            .with("region", "US");
    String screen = screens(80, 24, about("lost-phone", both, "")).get(0);
    assertTrue(screen.contains("Venmo: +1"), screen);
    assertTrue(screen.contains("Cash App: +1"), screen);
  }

  @Test
  void belowACardStandFewKeysAndMoreBehindOne() throws IOException {
    Answers answers =
        Answers.NONE.with("now", "leaving").with("provider", "paypal").with("region", "US");
    List<String> screens =
        screens(
            80, 24, about("unauthorised-transaction", answers, ""), new Letter('5'), Named.ESCAPE);
    assertTrue(
        screens
            .get(0)
            .contains("1 all contacts  2 what to say  3 who next  4 save  5 more  Enter done"),
        screens.get(0));
    String more = screens.get(1);
    for (String choice : List.of("end.fill", "end.copy", "end.qr", "end.change", "end.another")) {
      assertTrue(more.contains(". " + ENGLISH.get(choice)), more);
    }
    assertEquals(screens.get(0), screens.get(2));
  }
}
