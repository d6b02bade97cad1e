package dev.walletdesk.cli.output;

import java.util.List;

/**
 * Ends a command with messages for the user. Messages say what happened and what to do next, and
 * are already in the user's language.
 */
public final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int exitCode;
  private final transient List<String> lines;

  public Failure(int exitCode, List<String> lines) {
    super(String.join("\n", lines));
    this.exitCode = exitCode;
    this.lines = List.copyOf(lines);
  }

  public int exitCode() {
    return exitCode;
  }

  public List<String> lines() {
    return lines;
  }
}
