package dev.walletdesk.diagnosis;

/** What a script leaves open because only the caller knows it. */
public enum Blank {
  /** How much money it is about, with the currency. */
  AMOUNT,
  /** The day, and the time where it is known. */
  DATE,
  /** The number of the order or of the payment. */
  ORDER
}
