package dev.walletdesk.search;

import java.nio.FloatBuffer;

/**
 * One weight for each feature and class, and a bias for each class.
 *
 * @param classes how many classes there are
 * @param weights feature by feature, class by class within a feature
 * @param bias by class
 */
record LinearModel(int classes, FloatBuffer weights, FloatBuffer bias) {

  /** How much a text speaks for each class. */
  double[] scores(SparseVector text) {
    double[] scores = new double[classes];
    for (int c = 0; c < classes; c++) {
      scores[c] = bias.get(c);
    }
    for (int i = 0; i < text.indices().length; i++) {
      int row = text.indices()[i] * classes;
      float value = text.values()[i];
      for (int c = 0; c < classes; c++) {
        scores[c] += value * weights.get(row + c);
      }
    }
    return scores;
  }
}
