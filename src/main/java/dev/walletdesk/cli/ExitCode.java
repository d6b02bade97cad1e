package dev.walletdesk.cli;

/** The exit codes that scripts rely on. */
final class ExitCode {

  /** Done. */
  static final int DONE = 0;

  /** A clear no: not found, nothing matched, not official, data invalid. */
  static final int NO = 1;

  /** Wrong usage. */
  static final int USAGE = 2;

  /** Our own fault. */
  static final int INTERNAL = 70;

  /** Interrupted by the user. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
