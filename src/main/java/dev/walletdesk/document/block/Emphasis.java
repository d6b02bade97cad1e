package dev.walletdesk.document.block;

/** How much a paragraph matters; each format shows that in its own way. */
public enum Emphasis {
  PLAIN,
  /** An aside, which may stand back. */
  DIM,
  STRONG,
  WARNING,
  DANGER
}
