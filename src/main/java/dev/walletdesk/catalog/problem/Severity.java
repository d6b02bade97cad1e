package dev.walletdesk.catalog.problem;

/** How much a problem in the data matters. */
public enum Severity {
  /** Data with it is not to be used. */
  ERROR,
  /** It is probably a mistake. The data may say why it is none. */
  WARNING
}
