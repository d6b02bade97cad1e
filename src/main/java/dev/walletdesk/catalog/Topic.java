package dev.walletdesk.catalog;

/** What a guide is about, in the words of somebody who does not know its name; urgent first. */
public enum Topic {
  /** Money is going, or somebody else has control. */
  DANGER,
  /** Cannot get in. */
  ACCESS,
  /** Paying goes wrong. */
  PAYMENT,
  /** Money does not arrive. */
  ARRIVAL,
  /** Bank cards, and cards from the wallet. */
  CARDS,
  /** How things work and what they cost. */
  USING,
  /** Reaching people. */
  HELP
}
