package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.Catalogs;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnvironmentTest {

  private static Environment with(String variable, String value) {
    return new Environment(Map.of(variable, value), Catalogs.SHIPPED, true);
  }

  @Test
  void aLineIsAsWideAsColumnsSays() {
    assertEquals(132, with("COLUMNS", "132").width());
  }

  @Test
  void aWidthThatIsNoneStandsForEightyCells() {
    assertEquals(80, with("COLUMNS", "").width());
    assertEquals(80, with("COLUMNS", "wide").width());
    assertEquals(80, with("COLUMNS", "-5").width());
    assertEquals(80, with("COLUMNS", "100000").width());
    assertEquals(80, with("TERM", "xterm").width());
  }

  @Test
  void noLineIsNarrowerThanTwentyCells() {
    assertEquals(20, with("COLUMNS", "7").width());
  }

  @Test
  void aDumbTerminalOnlyPrintsLines() {
    assertFalse(with("TERM", "dumb").isInteractive());
    assertTrue(with("TERM", "xterm-256color").isInteractive());
    assertTrue(with("LANG", "C").isInteractive());
  }

  @Test
  void withoutATerminalNobodySitsThere() {
    assertFalse(
        new Environment(Map.of("TERM", "xterm-256color"), Catalogs.SHIPPED, false).isInteractive());
  }

  @Test
  void colourIsOfUseOnATerminalUnlessNobodyWantsIt() {
    assertTrue(with("TERM", "xterm-256color").showsColour());
    assertFalse(with("TERM", "dumb").showsColour());
    assertFalse(with("NO_COLOR", "1").showsColour());
    assertTrue(with("NO_COLOR", "").showsColour());
  }

  private static Environment piped(String variable, String value) {
    return new Environment(Map.of(variable, value), Catalogs.SHIPPED, false);
  }

  @Test
  void colourIsAskedOfStandardOutputAlone() {
    Map<String, String> variables = Map.of("TERM", "xterm");
    assertTrue(new Environment(variables, Catalogs.SHIPPED, false, true).showsColour());
    assertFalse(new Environment(variables, Catalogs.SHIPPED, false, false).showsColour());
  }

  @Test
  void colourCanBeForcedIntoAPipe() {
    assertTrue(piped("FORCE_COLOR", "1").showsColour());
    assertTrue(piped("CLICOLOR_FORCE", "1").showsColour());
    assertFalse(piped("FORCE_COLOR", "0").showsColour());
    assertFalse(piped("CLICOLOR_FORCE", "0").showsColour());
    assertFalse(piped("FORCE_COLOR", "").showsColour());
  }

  @Test
  void colourCanBeTurnedOffAndThatCountsMore() {
    assertFalse(with("CLICOLOR", "0").showsColour());
    assertTrue(with("CLICOLOR", "1").showsColour());
    Map<String, String> both = Map.of("NO_COLOR", "1", "FORCE_COLOR", "1");
    assertFalse(new Environment(both, Catalogs.SHIPPED, true).showsColour());
  }

  @Test
  void plainLinesCanBeWantedAlways() {
    assertTrue(with("WALLETDESK_PLAIN", "1").wantsPlainLines());
    assertTrue(with("ACCESSIBLE", "1").wantsPlainLines());
    assertFalse(with("ACCESSIBLE", "0").wantsPlainLines());
    assertFalse(with("TERM", "xterm").wantsPlainLines());
  }

  @Test
  void anEmptyVariableIsNotSet() {
    assertEquals(Optional.empty(), with("NO_COLOR", "").variable("NO_COLOR"));
    assertEquals(Optional.of("1"), with("NO_COLOR", "1").variable("NO_COLOR"));
  }

  @Test
  void exportsBearTheDayThatIsNamedOrToday() {
    Clock shanghai = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneId.of("Asia/Shanghai"));
    assertEquals(
        LocalDate.of(2026, 11, 28), with("SOURCE_DATE_EPOCH", "1795824000").exportDay(shanghai));
    assertEquals(LocalDate.of(2026, 11, 23), with("LANG", "C").exportDay(shanghai));
    assertEquals(LocalDate.of(2026, 11, 23), with("SOURCE_DATE_EPOCH", "now").exportDay(shanghai));
  }
}
