package dev.walletdesk.terminal.conversation;

/** How a conversation ended. */
public enum ConversationResult {
  /** With a solution or a contact. */
  DONE,
  /** The case sheet could not be written where it was wanted. */
  UNSAVED,
  /** The user left, or there was nothing more to read. */
  QUIT,
  /** With Ctrl-C. */
  INTERRUPTED
}
