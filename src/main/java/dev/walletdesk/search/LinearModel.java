package dev.walletdesk.search;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;

/**
 * One weight for each feature and class, and a bias for each class. The weights of a feature are
 * rounded to 127 steps of the largest of them, which changes no answer that is not a toss-up, and
 * takes a quarter of the room.
 *
 * @param classes how many classes there are
 * @param steps feature by feature, class by class within a feature
 * @param step how large a step is, by feature
 * @param bias by class
 */
record LinearModel(int classes, ByteBuffer steps, FloatBuffer step, FloatBuffer bias) {

  /**
   * Rounds what was learned.
   *
   * @param weights in the order of {@link #steps}
   */
  static LinearModel rounded(int classes, float[] weights, float[] bias) {
    byte[] steps = new byte[weights.length];
    float[] step = new float[weights.length / classes];
    for (int f = 0; f < step.length; f++) {
      float largest = 0;
      for (int c = 0; c < classes; c++) {
        largest = Math.max(largest, Math.abs(weights[f * classes + c]));
      }
      step[f] = largest / Byte.MAX_VALUE;
      for (int c = 0; c < classes && largest > 0; c++) {
        steps[f * classes + c] = (byte) Math.round(weights[f * classes + c] / step[f]);
      }
    }
    return new LinearModel(
        classes, ByteBuffer.wrap(steps), FloatBuffer.wrap(step), FloatBuffer.wrap(bias));
  }

  /** How much a feature speaks for a class. */
  float weight(int feature, int wanted) {
    return step.get(feature) * steps.get(feature * classes + wanted);
  }

  /** How much a text speaks for each class. */
  double[] scores(SparseVector text) {
    double[] scores = new double[classes];
    for (int c = 0; c < classes; c++) {
      scores[c] = bias.get(c);
    }
    for (int i = 0; i < text.indices().length; i++) {
      int feature = text.indices()[i];
      int row = feature * classes;
      float value = text.values()[i] * step.get(feature);
      for (int c = 0; c < classes; c++) {
        scores[c] += value * steps.get(row + c);
      }
    }
    return scores;
  }
}
