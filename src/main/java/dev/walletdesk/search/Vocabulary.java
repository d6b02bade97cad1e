package dev.walletdesk.search;

import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * The features that the model knows, in ascending order, and how telling each is: its inverse
 * document frequency, smoothed as if every feature had been seen in one text more.
 *
 * @param features sorted
 * @param rarity of each feature
 * @param unknown the rarity of what was never seen
 */
record Vocabulary(LongBuffer features, FloatBuffer rarity, float unknown) {

  /**
   * Some letters or a pair of words in one example alone say more about that example than about the
   * guide, and there are very many of them.
   */
  private static final int LEAST_TEXTS = 2;

  /** Learns from the features of each text. */
  static Vocabulary learn(List<long[]> texts) {
    long[] all = new long[texts.stream().mapToInt(text -> text.length).sum()];
    int size = 0;
    for (long[] text : texts) {
      for (int i = 0; i < text.length; i++) {
        if (i == 0 || text[i] != text[i - 1]) {
          all[size++] = text[i];
        }
      }
    }
    Arrays.sort(all, 0, size);
    return counted(all, size, texts.size());
  }

  private static Vocabulary counted(long[] all, int size, int texts) {
    long[] features = new long[size];
    float[] rarity = new float[size];
    int known = 0;
    for (int from = 0; from < size; ) {
      int to = from + 1;
      while (to < size && all[to] == all[from]) {
        to++;
      }
      if (to - from >= LEAST_TEXTS || Features.isWord(all[from])) {
        features[known] = all[from];
        rarity[known++] = rarity(texts, to - from);
      }
      from = to;
    }
    return new Vocabulary(
        LongBuffer.wrap(features, 0, known).slice(),
        FloatBuffer.wrap(rarity, 0, known).slice(),
        rarity(texts, 0));
  }

  private static float rarity(int texts, int with) {
    return (float) (1 + Math.log((1.0 + texts) / (1.0 + with)));
  }

  int size() {
    return features.limit();
  }

  /**
   * The features of a text as a vector of length one, or less when some of them are unknown: what
   * is not known speaks for no guide, but it is part of the text, unless there is something new of
   * its kind in every text.
   */
  SparseVector vector(long[] text) {
    int[] indices = new int[text.length];
    double[] weights = new double[text.length];
    int size = 0;
    double squares = 0;
    for (int from = 0; from < text.length; ) {
      int to = from + 1;
      while (to < text.length && text[to] == text[from]) {
        to++;
      }
      int index = indexOf(text[from]);
      if (index < 0 && Features.isOftenNew(text[from])) {
        from = to;
        continue;
      }
      double weight =
          Features.weight(text[from])
              * (1 + Math.log(to - from))
              * (index < 0 ? unknown : rarity.get(index));
      squares += weight * weight;
      if (index >= 0) {
        indices[size] = index;
        weights[size++] = weight;
      }
      from = to;
    }
    return SparseVector.of(indices, weights, size, Math.sqrt(squares));
  }

  private int indexOf(long feature) {
    int low = 0;
    int high = features.limit() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      long there = features.get(middle);
      if (there == feature) {
        return middle;
      } else if (there < feature) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }
}
