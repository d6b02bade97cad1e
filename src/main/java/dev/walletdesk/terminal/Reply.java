package dev.walletdesk.terminal;

/** What somebody does with a menu. */
sealed interface Reply {

  /**
   * Chooses an option.
   *
   * @param option its index
   */
  record Chose(int option) implements Reply {}

  /** Wants to see the question before again. */
  record Back() implements Reply {}

  /** Wants to change one of the earlier answers. */
  record Change() implements Reply {}

  /** Wants to stop, or there is nothing more to read. */
  record Quit() implements Reply {}

  /** Pressed Ctrl-C. */
  record Interrupt() implements Reply {}
}
