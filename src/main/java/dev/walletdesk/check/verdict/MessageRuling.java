package dev.walletdesk.check.verdict;

/** What reading a message comes to. */
public enum MessageRuling {
  /** It fits a pattern of a scam. */
  SCAM_SIGNS,
  /** Something in it imitates, or is known not to be, what it is passed round as. */
  NOT_THEIRS,
  /** Nothing that is known. That does not make it safe. */
  NO_KNOWN_SIGN
}
