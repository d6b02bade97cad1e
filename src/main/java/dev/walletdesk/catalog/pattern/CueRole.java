package dev.walletdesk.catalog.pattern;

/** What a cue is in a message. */
public enum CueRole {
  /** Whom the message claims to be from. */
  CLAIMS,
  /** What it tells: a problem, an offer, a story. */
  TELLS,
  /** What it wants somebody to do. */
  WANTS,
  /** How it pushes: a deadline, a threat, secrecy, an all too good promise. */
  PUSHES,
  /**
   * Words that turn a demand into its opposite: "never share". They silence what stands behind them
   * in the same clause.
   */
  NEGATION,
  /** Words that make a condition of a negation: "if you do not". It then silences nothing. */
  CONDITION,
  /** Words by which a message tells of scams rather than being one; they silence a sentence. */
  WARNING,
  /** No cue of its own: other ways to write a word, for use in the phrases of cues. */
  WORD
}
