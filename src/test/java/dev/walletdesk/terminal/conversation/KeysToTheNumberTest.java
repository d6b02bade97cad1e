package dev.walletdesk.terminal.conversation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.country.CountryGuess;
import dev.walletdesk.catalog.country.CountryGuess.Basis;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.search.GuideSearch;
import dev.walletdesk.terminal.screen.Dialogue;
import dev.walletdesk.terminal.screen.Key;
import dev.walletdesk.terminal.screen.Key.Letter;
import dev.walletdesk.terminal.screen.RichDialogue;
import dev.walletdesk.terminal.screen.ScriptedScreen;
import dev.walletdesk.terminal.session.SessionStore;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.testing.Shipped;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** How many keys it takes from the start to the number in the five most urgent cases. */
class KeysToTheNumberTest {

  private static final int MOST = 6;
  private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

  /** Learned once, and only where something is said. */
  private static final Supplier<GuideSearch> SEARCH =
      new Supplier<>() {
        private GuideSearch learned;

        @Override
        public GuideSearch get() {
          learned = learned == null ? GuideSearch.learn(Shipped.CATALOG.guides()) : learned;
          return learned;
        }
      };

  @TempDir private Path state;

  private String shownAfter(String problem, String country, String digits, String language)
      throws IOException {
    Knowledge knowledge =
        new Knowledge(
            Shipped.CATALOG,
            SEARCH,
            () -> List.of(Catalogs.patterns()),
            NOW,
            List.of(new CountryGuess(country, Basis.TIME_ZONE, "where the test runs")));
    ConversationStart start =
        new ConversationStart(Optional.empty(), Answers.NONE, problem, Optional.empty());
    List<Key> keys = new ArrayList<>();
    digits.chars().forEach(digit -> keys.add(new Letter(digit)));
    ScriptedScreen screen = new ScriptedScreen(80, 24, keys);
    Messages messages = Messages.in(Languages.of(language));
    try (Dialogue dialogue = new RichDialogue(screen, messages)) {
      SessionStore sessions = new SessionStore(state.resolve("session"));
      new Conversation(dialogue, messages, knowledge, sessions, start).run();
    }
    String frames = screen.frames();
    return frames.substring(0, frames.lastIndexOf("==== HANG_UP"));
  }

  @ParameterizedTest
  @CsvSource({
    "a caller who is still there, 1112, 95188",
    "somebody inside the account, 1221, 95017",
    "a phone that was taken, 1312, 95188",
    "money sent to a scammer, 11221, 95188",
    "a phrase that leaked, 14142, metamask.io",
  })
  void byMenusSixAreEnough(String name, String digits, String number) throws IOException {
    assertTrue(digits.length() <= MOST, name);
    assertTrue(shownAfter("", "CN", digits, "en").contains(number), name);
  }

  /** A number, or the page of a wallet that has none; with how far it can be trusted. */
  private static boolean showsContact(String shown, String language) {
    Messages messages = Messages.in(Languages.of(language));
    String way = language.equals("zh") ? "（(?:电话|网页)，" : "\\((?:phone|web), ";
    return shown.contains(messages.get("card.say").strip())
        || Pattern.compile(way).matcher(shown).find();
  }

  @Tag("slow")
  @ParameterizedTest
  @CsvFileSource(resources = "urgent-sentences.tsv", delimiter = '\t', numLinesToSkip = 1)
  void withASentenceOneIsEnough(String language, String country, String answer, String problem)
      throws IOException {
    String answered = answer.equals("0") ? "" : answer;
    assertTrue(showsContact(shownAfter(problem, country, answered, language), language), problem);
  }
}
