package dev.walletdesk.terminal.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.document.ContactText;
import dev.walletdesk.document.DiagnosisState;
import dev.walletdesk.document.DiagnosisStates;
import dev.walletdesk.document.Edition;
import dev.walletdesk.document.article.Articles;
import dev.walletdesk.format.json.DiagnosisJson;
import dev.walletdesk.search.GuideSearch;
import dev.walletdesk.site.Site;
import dev.walletdesk.site.SiteContent;
import dev.walletdesk.terminal.screen.Dialogue;
import dev.walletdesk.terminal.screen.Key;
import dev.walletdesk.terminal.screen.PlainDialogue;
import dev.walletdesk.terminal.screen.RichDialogue;
import dev.walletdesk.terminal.screen.ScriptedScreen;
import dev.walletdesk.terminal.session.SessionStore;
import dev.walletdesk.testing.Shipped;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whom somebody is told to contact first is the same on a screen, on plain lines, for a program and
 * on the site: every wallet in ten countries.
 */
@Tag("slow")
class FirstContactInEveryFormTest {

  private static final List<String> COUNTRIES =
      List.of("CN", "HK", "TW", "US", "GB", "IN", "SG", "AU", "BR", "BD");

  private static final Guide SCAM = Shipped.CATALOG.guide("scam").orElseThrow();
  private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
  private static final JsonMapper JSON = new JsonMapper();
  private static final String NONE = "none";

  @TempDir private Path state;

  private static Answers answers(Provider wallet, String country) {
    return new Answers(Map.of("provider", wallet.id(), "region", country, "now", "live"));
  }

  /** The contact that stands first; of two that begin alike, the longer. */
  private static String first(String shown, List<Contact> all) {
    return all.stream()
        .map(Contact::value)
        .filter(value -> shown.contains(value))
        .min(
            Comparator.<String>comparingInt(shown::indexOf)
                .thenComparing(String::length, Comparator.reverseOrder()))
        .orElse(NONE);
  }

  private static DiagnosisState state(Answers answers, Messages messages) {
    return new DiagnosisStates(
            messages, Shipped.CATALOG, FirstContactInEveryFormTest::nothing, List.of())
        .of(Optional.of(SCAM), answers, "");
  }

  private static GuideSearch nothing() {
    throw new IllegalStateException("nothing was said");
  }

  private static String inJson(DiagnosisState state, Messages messages) throws IOException {
    Writer written = new StringWriter();
    DiagnosisJson.write(state, new ContactText(messages, NOW), Shipped.CATALOG, written);
    JsonNode contacts = JSON.readTree(written.toString()).path("contacts");
    return contacts.isEmpty() ? NONE : contacts.get(0).path("value").asString();
  }

  private void hold(Dialogue dialogue, Messages messages, Answers answers) {
    Knowledge knowledge = new Knowledge(Shipped.CATALOG, FirstContactInEveryFormTest::nothing, NOW);
    ConversationStart start =
        new ConversationStart(Optional.of(SCAM), answers, "", Optional.empty());
    new Conversation(
            dialogue, messages, knowledge, new SessionStore(state.resolve("session")), start)
        .run();
  }

  private String onScreen(Messages messages, Answers answers) throws IOException {
    ScriptedScreen screen = new ScriptedScreen(100, 40, List.of(Key.Named.ENTER));
    try (Dialogue dialogue = new RichDialogue(screen, messages)) {
      hold(dialogue, messages, answers);
    }
    String frames = screen.frames();
    return frames.substring(0, frames.indexOf("==== ENTER"));
  }

  /** The card, which is what stands last. */
  private String onPlainLines(Messages messages, Answers answers) throws IOException {
    StringWriter shown = new StringWriter();
    try (Dialogue dialogue =
        new PlainDialogue(new StringReader("1\n"), new PrintWriter(shown), messages, 500)) {
      hold(dialogue, messages, answers);
    }
    String all = shown.toString();
    return all.substring(all.lastIndexOf(messages.of(SCAM.title())));
  }

  private static String onSite(Messages messages, Provider wallet, String country)
      throws IOException {
    Articles articles =
        new Articles(
            Shipped.CATALOG, List.of("scam"), List.of(wallet), Optional.of(country), () -> {});
    LocalDate day = LocalDate.of(2026, 11, 22);
    Edition edition = Edition.of(messages, Shipped.CATALOG, day);
    StringWriter page = new StringWriter();
    new Site(new SiteContent(Shipped.CATALOG, List.of(edition), articles, day))
        .write(messages.language().code() + "/diagnose/scam.html", page);
    // The card alone: there are hundreds of other screens on the page.
    String html = page.toString();
    int card = html.indexOf(" id=\"s-stop-them\"");
    String screen = html.substring(html.lastIndexOf('<', card), html.indexOf("</section>", card));
    return Jsoup.parseBodyFragment(screen).selectFirst(".at-once").text();
  }

  private String fault(Provider wallet, String country, Messages messages) throws IOException {
    Answers answers = answers(wallet, country);
    DiagnosisState state = state(answers, messages);
    CaseSheet sheet = state.sheet().orElseThrow();
    String expected =
        sheet.contacts().recommended().stream().map(Contact::value).findFirst().orElse(NONE);
    List<Contact> all = wallet.contacts();
    List<String> shown =
        List.of(
            inJson(state, messages),
            first(onScreen(messages, answers), all),
            first(onPlainLines(messages, answers), all),
            first(onSite(messages, wallet, country), all));
    return shown.stream().allMatch(expected::equals)
        ? ""
        : wallet.id() + " " + country + ": " + expected + ", but " + shown;
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void itIsTheSame(String language) throws IOException {
    Messages messages = Messages.in(Languages.of(language));
    List<String> faults = new ArrayList<>();
    for (Provider wallet : Shipped.CATALOG.providers()) {
      for (String country : COUNTRIES) {
        faults.add(fault(wallet, country, messages));
      }
    }
    assertEquals(
        "", faults.stream().filter(fault -> !fault.isEmpty()).collect(Collectors.joining("\n")));
  }
}
