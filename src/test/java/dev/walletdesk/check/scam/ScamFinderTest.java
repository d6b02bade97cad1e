package dev.walletdesk.check.scam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Origin;
import dev.walletdesk.catalog.pattern.ContactFact;
import dev.walletdesk.catalog.pattern.Cue;
import dev.walletdesk.catalog.pattern.CueRole;
import dev.walletdesk.catalog.pattern.PatternKind;
import dev.walletdesk.catalog.pattern.Patterns;
import dev.walletdesk.catalog.pattern.ScamPattern;
import dev.walletdesk.catalog.pattern.ScamPattern.Combination;
import dev.walletdesk.check.message.MessageText;
import dev.walletdesk.check.scam.ScamFinder.FactAt;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.LocalizedText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScamFinderTest {

  private static final LocalizedText TEXT = LocalizedText.of("冒充客服", "fake support");

  private static final ScamFinder FINDER =
      new ScamFinder(
          new Patterns(
              List.of(
                  cue("claims", CueRole.CLAIMS, "this is support"),
                  cue("wants", CueRole.WANTS, "read me …the (code|pin)"),
                  cue("never", CueRole.NEGATION, "never"),
                  cue("told", CueRole.WARNING, "scammers say")),
              List.of(pattern())));

  private static Cue cue(String id, CueRole role, String phrase) {
    return new Cue(id, role, TEXT, Map.of(Languages.of("en"), List.of(phrase)), Origin.BUILT_IN);
  }

  private static ScamPattern pattern() {
    Combination both =
        new Combination(List.of(List.of("claims"), List.of("wants")), List.of("@many-links"));
    return new ScamPattern(
        "fake-support",
        PatternKind.SCAM,
        TEXT,
        TEXT,
        List.of(),
        List.of(both),
        "scam",
        Map.of(),
        List.of(),
        Origin.BUILT_IN);
  }

  private static List<String> because(String message, FactAt... facts) {
    return FINDER.signsIn(MessageText.of(message), List.of(), List.of(facts)).stream()
        .flatMap(sign -> sign.because().stream())
        .toList();
  }

  @Test
  void usage() {
    assertEquals(
        List.of("This is support", "Read me quickly the code"),
        because("This is support. Read me quickly the code!"));
  }

  @ParameterizedTest
  @CsvSource({
    "This is support_ read me the c0de, found",
    "read me the pin; this is support, found",
    "This is support. We never ask that you read me the code, not",
    "This is support. Scammers say read me the code, not",
    "Read me the code, not",
    "This is supported. Read me the codes, not",
  })
  void whoIsToDoWhatSeparatesAScamFromAWarning(String message, String is) {
    assertEquals(is.equals("found"), !because(message).isEmpty(), message);
  }

  @Test
  void twoCuesFarApartAreNoSign() {
    String between = "Some other news. ".repeat(20);
    assertEquals(List.of(), because("This is support. " + between + "Read me the code."));
  }

  @Test
  void whatAPatternExcludesMakesItNone() {
    FactAt newsletter = new FactAt(ContactFact.MANY_LINKS, 0, 4);
    assertEquals(List.of(), because("This is support. Read me the code.", newsletter));
  }
}
