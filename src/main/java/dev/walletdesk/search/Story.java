package dev.walletdesk.search;

import java.util.List;

/** What a text of several sentences is about. */
final class Story {

  /** From this likelihood on, a sentence is clearly about a guide. */
  private static final double CLEAR = 0.7;

  private Story() {}

  /**
   * Gives the sentences as much weight as the whole has. Sentences about nothing in particular,
   * such as greetings, hardly count; one that is clearly about a guide keeps the story from being
   * refused.
   *
   * @param whole how likely each guide and, last, none is by the whole text; changed
   * @param sentences the same by each sentence
   */
  static void mix(double[] whole, List<double[]> sentences) {
    int none = whole.length - 1;
    double[] sums = new double[none];
    double total = 0;
    double leastNone = whole[none];
    for (double[] sentence : sentences) {
      double best = 0;
      for (int i = 0; i < none; i++) {
        best = Math.max(best, sentence[i]);
        sums[i] += sentence[i];
        total += sentence[i];
      }
      if (best >= CLEAR) {
        leastNone = Math.min(leastNone, sentence[none]);
      }
    }
    double fits = 1 - whole[none];
    double likelyFits = 1 - leastNone;
    for (int i = 0; i < none; i++) {
      whole[i] = likelyFits * (whole[i] / fits + sums[i] / total) / 2;
    }
    whole[none] = leastNone;
  }
}
