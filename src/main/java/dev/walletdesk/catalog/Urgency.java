package dev.walletdesk.catalog;

/** How soon somebody with this problem should act. */
public enum Urgency {
  /** Money or control may be going right now. */
  EMERGENCY,
  /** Today. */
  URGENT,
  /** When there is time. */
  ROUTINE
}
