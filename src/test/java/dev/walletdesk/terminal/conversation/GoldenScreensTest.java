package dev.walletdesk.terminal.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.search.GuideSearch;
import dev.walletdesk.terminal.screen.Dialogue;
import dev.walletdesk.terminal.screen.Key;
import dev.walletdesk.terminal.screen.Key.Letter;
import dev.walletdesk.terminal.screen.Key.Named;
import dev.walletdesk.terminal.screen.PlainDialogue;
import dev.walletdesk.terminal.screen.RichDialogue;
import dev.walletdesk.terminal.screen.ScriptedScreen;
import dev.walletdesk.terminal.session.SessionStore;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.text.DisplayWidth;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole conversations as people see them. The expected screens are files to be read; with {@code
 * -Dscreens.write=true} they are written anew, to be read again.
 */
class GoldenScreensTest {

  private static final Path SCREENS = Path.of("src/test/resources/screens");
  private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

  @TempDir private Path state;

  private static Catalog catalog() {
    return Catalogs.small();
  }

  private ConversationResult talk(Dialogue dialogue, Language language) {
    Knowledge knowledge =
        new Knowledge(catalog(), () -> GuideSearch.learn(catalog().guides()), NOW);
    SessionStore sessions = new SessionStore(state.resolve("session"));
    ConversationStart start =
        new ConversationStart(Optional.empty(), Answers.NONE, "", Optional.empty());
    return new Conversation(dialogue, Messages.in(language), knowledge, sessions, start)
        .run()
        .result()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"ZH,40,24", "ZH,80,24", "ZH,120,30", "EN,40,24", "EN,80,24", "EN,120,30", "EN,40,15"})
  void aConversationOnATerminal(String code, int columns, int rows) throws IOException {
    Language language = Languages.of(code);
    List<Key> keys =
        List.of(
            new Key.Paste(code.equals("ZH") ? "钱不见了" : "my money is gone"),
            Named.ENTER,
            new Letter('?'),
            new Letter('2'),
            new Letter(' '),
            Named.DOWN,
            Named.ENTER,
            new Letter('2'),
            Named.LEFT,
            Named.RIGHT,
            new Letter('2'),
            new Key.Paste("hq"),
            Named.ENTER,
            new Key.Paste("US"),
            Named.ENTER,
            new Letter('2'),
            Named.ESCAPE,
            new Letter('5'),
            new Letter('1'),
            new Letter('2'),
            Named.TAB,
            Named.DOWN,
            Named.DOWN,
            Named.ENTER,
            new Letter('1'),
            Named.ENTER);
    ScriptedScreen screen = new ScriptedScreen(columns, rows, keys);
    ConversationResult ending;
    try (Dialogue dialogue = new RichDialogue(screen, Messages.in(language))) {
      ending = talk(dialogue, language);
    }
    String name = "rich-" + language.code() + "-" + columns + "x" + rows + ".txt";
    assertFits(screen.frames(), columns);
    assertShows(name, screen.frames());
    assertEquals(ConversationResult.DONE, ending);
  }

  @ParameterizedTest
  @CsvSource({"ZH,40", "ZH,80", "ZH,120", "EN,40", "EN,80", "EN,120"})
  void aConversationOnPlainLines(String code, int columns) throws IOException {
    Language language = Languages.of(code);
    String typed = "6\n1\n?\n2\na\n7\n2\n2\nhuanqiu\n5\n3\n=\n2\n3\n1\n";
    StringWriter shown = new StringWriter();
    Messages messages = Messages.in(language);
    try (Dialogue dialogue =
        new PlainDialogue(new StringReader(typed), new PrintWriter(shown), messages, columns)) {
      assertEquals(ConversationResult.DONE, talk(dialogue, language));
    }
    assertFits(shown.toString(), columns);
    assertTrue(shown.toString().chars().noneMatch(c -> c == 0x1B));
    assertShows("plain-" + language.code() + "-" + columns + ".txt", shown.toString());
  }

  private static void assertFits(String text, int columns) {
    for (String line :
        text.replace("\n> ", "\n").lines().filter(l -> !l.startsWith("====")).toList()) {
      assertTrue(DisplayWidth.of(line) <= columns, () -> "wider than " + columns + ": " + line);
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
