package dev.walletdesk.catalog;

/** In which group a contact is put before people; each group has a warning of its own. */
public enum Standing {
  /** To be turned to: verified or corroborated, and for customers. */
  RECOMMENDED,
  /** For customers, but not confirmed: shown only under a warning. */
  UNCONFIRMED,
  /** Real, but another desk's: sellers, callers' numbers, sales. */
  OTHER_DESK,
  /** Known not to be what it is passed round as: never offered. */
  WRONG,
  /** Was theirs and is no longer: never offered. */
  RETIRED
}
