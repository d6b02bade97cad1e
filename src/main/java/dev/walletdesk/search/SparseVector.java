package dev.walletdesk.search;

import java.util.Arrays;

/**
 * A vector that is zero nearly everywhere.
 *
 * @param indices where it is not zero
 * @param values what is there
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared or printed.
record SparseVector(int[] indices, float[] values) {

  /** The first {@code size} entries, divided by {@code length}. */
  static SparseVector of(int[] indices, double[] values, int size, double length) {
    float[] scaled = new float[size];
    for (int i = 0; i < size; i++) {
      scaled[i] = (float) (values[i] / length);
    }
    return new SparseVector(Arrays.copyOf(indices, size), scaled);
  }

  double dot(double[] other) {
    double sum = 0;
    for (int i = 0; i < indices.length; i++) {
      sum += values[i] * other[indices[i]];
    }
    return sum;
  }

  void addTo(double[] other, double factor) {
    for (int i = 0; i < indices.length; i++) {
      other[indices[i]] += factor * values[i];
    }
  }

  double squares() {
    double sum = 0;
    for (float value : values) {
      sum += (double) value * value;
    }
    return sum;
  }
}
