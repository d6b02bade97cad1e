package dev.walletdesk.terminal.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.search.GuideSearch;
import dev.walletdesk.terminal.screen.Dialogue;
import dev.walletdesk.terminal.screen.Key;
import dev.walletdesk.terminal.screen.RichDialogue;
import dev.walletdesk.terminal.screen.ScriptedScreen;
import dev.walletdesk.terminal.session.SessionStore;
import dev.walletdesk.testing.Shipped;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What somebody sees who cannot read for long: the end of the five most urgent cases, on one
 * screen. The screens are files to be read; {@code -Dscreens.write=true} writes them anew.
 */
class UrgentScreensTest {

  private static final Path SCREENS = Path.of("src/test/resources/screens/urgent");
  private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

  @TempDir private Path state;

  /** The screen before the next key, and what Enter leaves on the terminal. */
  private String lastScreen(
      Language language, int columns, int rows, String guide, Map<String, String> answers)
      throws IOException {
    Catalog catalog = Shipped.CATALOG;
    Knowledge knowledge = new Knowledge(catalog, () -> GuideSearch.learn(catalog.guides()), NOW);
    ConversationStart start =
        new ConversationStart(catalog.guide(guide), new Answers(answers), "", Optional.empty());
    ScriptedScreen screen = new ScriptedScreen(columns, rows, List.of(Key.Named.ENTER));
    Messages messages = Messages.in(language);
    try (Dialogue dialogue = new RichDialogue(screen, messages)) {
      SessionStore sessions = new SessionStore(state.resolve("session"));
      assertEquals(
          ConversationResult.DONE,
          new Conversation(dialogue, messages, knowledge, sessions, start)
              .run()
              .result()
              .orElseThrow());
    }
    String frames = screen.frames();
    return frames.substring(0, frames.indexOf("==== ENTER"));
  }

  @ParameterizedTest
  @CsvSource({
    "live-caller, scam, alipay, CN, now=live, 95188, 110",
    "somebody-inside, unauthorised-transaction, wechat-pay, CN, now=taken-over, 95017, 110",
    "phone-stolen, lost-phone, alipay, CN, state=used, 95188, 110",
    "money-sent, scam, paypal, US, now=sent how=wallet, 888, 877",
    "phrase-leaked, unauthorised-transaction, metamask, CN, now=crypto, metamask.io, 110",
  })
  void theLastScreenSaysWhatToDoWhomToCallWhatToSayAndWhereToReport(
      String name,
      String guide,
      String wallet,
      String country,
      String answer,
      String number,
      String report)
      throws IOException {
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("provider", wallet);
    answers.put("region", country);
    for (String one : answer.split(" ", -1)) {
      String[] parts = one.split("=", 2);
      answers.put(parts[0], parts[1]);
    }
    for (String code : List.of("zh", "en")) {
      for (int[] size : new int[][] {{80, 24}, {40, 20}}) {
        String shown = lastScreen(Languages.of(code), size[0], size[1], guide, answers);
        String file = name + "-" + code + "-" + size[0] + "x" + size[1] + ".txt";
        assertShows(file, shown);
        Messages messages = Messages.in(Languages.of(code));
        assertTrue(shown.contains(number), file);
        assertTrue(shown.contains(report), file);
        assertTrue(shown.contains(messages.get("card.say").strip()), file);
        assertTrue(shown.contains(messages.get("card.never").strip()), file);
        assertFalse(shown.contains(messages.get("rich.scroll")), file);
      }
    }
  }

  private static void assertShows(String name, String shown) throws IOException {
    Path file = SCREENS.resolve(name);
    if (Boolean.getBoolean("screens.write")) {
      Files.createDirectories(SCREENS);
      Files.writeString(file, shown);
    }
    assertEquals(Files.readString(file), shown, name);
  }
}
