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

  private static final String OFF = "0";

  /** Seconds since 1970 that stand for now; a standard among reproducible builds. */
  private static final String EPOCH = "SOURCE_DATE_EPOCH";

  /** An environment in which input and output are a terminal, or neither is. */
  public Environment(Map<String, String> variables, Path data, boolean terminal) {
    this(variables, data, terminal, terminal);
  }

  /** The value of a variable that is set and not empty. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
  }

  /** How many cells a line has: {@code COLUMNS}, or 80. */
  int width() {
    return variable("COLUMNS")
        .filter(columns -> columns.matches("\\d{1,4}"))
        .map(Integer::valueOf)
        .filter(columns -> columns > 0)
        .map(columns -> Math.max(columns, LEAST_WIDTH))
        .orElse(DEFAULT_WIDTH);
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
    return variable("TERM").map("dumb"::equals).orElse(false);
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
    boolean unwanted = variable("CLICOLOR").map(OFF::equals).orElse(false);
    return wanted || (isShownOnTerminal() && !unwanted);
  }

  /** Whether conversations are to be held on plain lines, always. */
  boolean wantsPlainLines() {
    return isOn("WALLETDESK_PLAIN") || isOn("ACCESSIBLE");
  }

  private boolean isOn(String name) {
    return variable(name).filter(value -> !value.equals(OFF)).isPresent();
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
