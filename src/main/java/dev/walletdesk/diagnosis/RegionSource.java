package dev.walletdesk.diagnosis;

/** How it is known which country a case is about, the surest first. */
public enum RegionSource {
  /** It was named beforehand. */
  OPTION,
  /** It was asked. */
  ANSWER,
  /** The wallet has contacts in no other. */
  WALLET,
  /** From the surroundings: to be said, so that it can be put right. */
  GUESS
}
