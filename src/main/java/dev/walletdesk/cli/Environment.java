package dev.walletdesk.cli;

import dev.walletdesk.catalog.country.CountryGuess;
import dev.walletdesk.cli.start.SystemClock;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the program finds around itself when it starts.
 *
 * @param variables the environment variables
 * @param data the directory of the data that walletdesk ships
 * @param terminal whether standard input and output are a terminal
 * @param terminalOutput whether standard output is one, whatever the input is
 */
public record Environment(
    Map<String, String> variables, Path data, boolean terminal, boolean terminalOutput) {

  private static final int DEFAULT_WIDTH = 80;
  private static final int LEAST_WIDTH = 20;
  private static final int MOST_DIGITS = 4;

  private static final String OFF = "0";

  /** Seconds since 1970 that stand for now; a standard among reproducible builds. */
  private static final String EPOCH = "SOURCE_DATE_EPOCH";

  /** An environment in which input and output are a terminal, or neither is. */
  public Environment(Map<String, String> variables, Path data, boolean terminal) {
    this(variables, data, terminal, terminal);
  }

  /** The value of a variable that is set and not empty. */
  Optional<String> variable(String name) {
    String value = variables.get(name);
    return value == null || value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  /** How many cells a line has: {@code COLUMNS}, or 80. */
  int width() {
    int width = 0;
    String columns = variables.getOrDefault("COLUMNS", "");
    for (int i = 0; i < columns.length(); i++) {
      int digit = columns.charAt(i) - '0';
      if (digit < 0 || digit > 9 || i >= MOST_DIGITS) {
        return DEFAULT_WIDTH;
      }
      width = 10 * width + digit;
    }
    return width == 0 ? DEFAULT_WIDTH : Math.max(width, LEAST_WIDTH);
  }

  /** Whether there is a terminal that can do more than print lines. */
  boolean isInteractive() {
    return terminal && !isDumb();
  }

  /** Whether results are read on a terminal that can do more than print lines. */
  boolean isShownOnTerminal() {
    return terminalOutput && !isDumb();
  }

  private boolean isDumb() {
    return "dumb".equals(variables.get("TERM"));
  }

  /**
   * Whether colour is of use where the command line asks for nothing else.
   *
   * @see <a href="https://no-color.org">NO_COLOR</a>
   * @see <a href="https://force-color.org">FORCE_COLOR</a>
   * @see <a href="https://bixense.com/clicolors/">CLICOLOR</a>
   */
  boolean showsColour() {
    if (variable("NO_COLOR").isPresent()) {
      return false;
    }
    boolean wanted = isOn("FORCE_COLOR") || isOn("CLICOLOR_FORCE");
    boolean unwanted = OFF.equals(variables.get("CLICOLOR"));
    return wanted || (isShownOnTerminal() && !unwanted);
  }

  /** Whether conversations are to be held on plain lines, always. */
  boolean wantsPlainLines() {
    return isOn("WALLETDESK_PLAIN") || isOn("ACCESSIBLE");
  }

  private boolean isOn(String name) {
    String value = variables.getOrDefault(name, "");
    return !value.isEmpty() && !value.equals(OFF);
  }

  /** In which country the user may be, the likeliest first: by time zone and locale. */
  List<CountryGuess> countries(Clock clock) {
    return CountryGuess.in(
        variables,
        () -> clock instanceof SystemClock own ? own.zoneName() : clock.getZone().getId());
  }

  /** The day that exports bear: today, or the one that is named so that they can be made again. */
  LocalDate exportDay(Clock clock) {
    return variable(EPOCH)
        .filter(seconds -> seconds.matches("\\d{1,11}"))
        .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)))
        .map(instant -> instant.atZone(ZoneOffset.UTC).toLocalDate())
        .orElseGet(() -> LocalDate.now(clock));
  }
}
