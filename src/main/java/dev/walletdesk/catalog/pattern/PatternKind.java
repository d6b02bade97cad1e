package dev.walletdesk.catalog.pattern;

/** What a message that fits a pattern is. */
public enum PatternKind {
  /** A scam. */
  SCAM,
  /** Nothing wrong in itself, but there is something to know: a code that one did not ask for. */
  NOTICE
}
