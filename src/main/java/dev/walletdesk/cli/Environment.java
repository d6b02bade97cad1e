package dev.walletdesk.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the program finds around itself when it starts.
 *
 * @param variables the environment variables
 * @param data the directory of the data that walletdesk ships
 * @param terminal whether standard input and output are a terminal
 */
public record Environment(Map<String, String> variables, Path data, boolean terminal) {

  private static final int DEFAULT_WIDTH = 80;
  private static final int LEAST_WIDTH = 20;

  /** What the build learned from the guides; need not be there. */
  Path learnedGuides() {
    return data.resolveSibling("lib").resolve("guides.model");
  }

  /** The value of a variable that is set and not empty. */
  public Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
  }

  /** How many cells a line has: {@code COLUMNS}, or 80. */
  int width() {
    return variable("COLUMNS")
        .filter(columns -> columns.matches("\\d{1,4}"))
        .map(Integer::valueOf)
        .map(columns -> Math.max(columns, LEAST_WIDTH))
        .orElse(DEFAULT_WIDTH);
  }

  /** Whether the terminal can only print lines. */
  public boolean isDumb() {
    return variable("TERM").map("dumb"::equals).orElse(false);
  }
}
