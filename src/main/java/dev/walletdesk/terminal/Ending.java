package dev.walletdesk.terminal;

/** How a conversation ended. */
public enum Ending {
  /** With a solution or a contact. */
  DONE,
  /** The user left, or there was nothing more to read. */
  QUIT,
  /** With Ctrl-C. */
  INTERRUPTED
}
