package dev.walletdesk.validation;

/** One kind of demand on the data. */
interface Check {

  /** Tells of everything in the checked files that does not meet it. */
  void check(CheckedData data, Findings findings);
}
