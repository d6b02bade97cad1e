package dev.walletdesk.cli.completion;

/**
 * A word that may stand where somebody is typing.
 *
 * @param word as it is typed
 * @param meaning what it stands for; may be empty
 */
record Candidate(String word, String meaning) {

  /** A word that speaks for itself. */
  static Candidate of(String word) {
    return new Candidate(word, "");
  }

  /** The other way round: what it means is typed, and explained by this word. */
  @SuppressWarnings("ArgumentSelectionDefectChecker") // That is what it does.
  Candidate turnedRound() {
    return new Candidate(meaning, word);
  }
}
