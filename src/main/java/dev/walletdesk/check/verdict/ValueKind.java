package dev.walletdesk.check.verdict;

/** What a checked value was read as. */
public enum ValueKind {
  PHONE,
  EMAIL,
  /** A link, a bare domain or a host. */
  URL,
  /** A social account, a route in an app, or something that could not be read. */
  OTHER
}
