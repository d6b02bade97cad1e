package dev.walletdesk.check.verdict;

/** What a check comes to. */
public enum Ruling {
  /** In the list, and confirmed to be the party's own. */
  OFFICIAL,
  /** In data that was added, as the party's own; walletdesk's own data does not confirm it. */
  UNOFFICIAL_DATA,
  /** In the list as known not to be what it is passed round as. */
  WRONG,
  /** In the list as theirs once, and no longer: a mistake rather than a fraud. */
  RETIRED,
  /** Not in the list, but resembles something official. */
  LOOKALIKE,
  /** Not in the list, or in it without confirmation. Neither good nor bad is known of it. */
  UNKNOWN
}
