package dev.walletdesk.cli.output;

/** The exit codes that scripts rely on. */
public final class ExitCode {

  /** Done. */
  public static final int DONE = 0;

  /** A clear no: not found, nothing matched, not official, data invalid. */
  public static final int NO = 1;

  /** Wrong usage. */
  public static final int USAGE = 2;

  /** Our own fault. */
  public static final int INTERNAL = 70;

  /** Interrupted by the user. */
  public static final int INTERRUPTED = 130;

  private ExitCode() {}
}
