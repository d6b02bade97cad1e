package dev.walletdesk.catalog;

/** Whom a contact is for. */
public enum Use {
  /** The people who use the wallet. */
  CUSTOMERS,
  MERCHANTS,
  DEVELOPERS,
  /** It calls or writes to people, and takes no calls. */
  CALLER_ID
}
