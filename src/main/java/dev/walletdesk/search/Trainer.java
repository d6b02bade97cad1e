package dev.walletdesk.search;

import java.util.Arrays;
import java.util.List;

/**
 * Trains one linear support vector machine with squared hinge loss for each class against all
 * others, by coordinate descent on the dual problem with shrinking: algorithm 3 of Hsieh, Chang,
 * Lin, Keerthi and Sundararajan, “A Dual Coordinate Descent Method for Large-scale Linear SVM”,
 * ICML 2008. It is what LIBLINEAR's solver 1 does (L2-regularised, L2-loss, dual), with its
 * tolerance of 0.1 and with the bias as one more feature that is always 1 ({@code -s 1 -B 1 -c
 * 0.7}), but for fewer passes over the examples at most.
 *
 * <p>It is written out here, in place of a port of the whole library, because that has every
 * feature of every text as an object, and keeps its random numbers in a static field; here the
 * order of examples comes from a fixed seed, so that the same examples always give the same model,
 * and a search that has to learn the user's own guides first learns from plain arrays.
 */
final class Trainer {

  private static final double COST = 0.7;
  private static final double DIAGONAL = 0.5 / COST;
  private static final double PRECISE_ENOUGH = 0.1;
  private static final int MOST_PASSES = 40;
  private static final long SEED = 0x9E3779B97F4A7C15L;

  private final List<SparseVector> texts;
  private final int[] labels;
  private final int features;
  private final double[] curvature;
  private final int[] order;
  private final double[] weights;
  private final double[] duals;
  private double bias;

  private Trainer(List<SparseVector> texts, int[] labels, int features) {
    this.texts = texts;
    this.labels = labels;
    this.features = features;
    this.curvature = texts.stream().mapToDouble(text -> text.squares() + 1 + DIAGONAL).toArray();
    this.order = new int[texts.size()];
    this.weights = new double[features];
    this.duals = new double[texts.size()];
  }

  /** Learns to tell {@code classes} classes apart; {@code labels} has that of each text. */
  static LinearModel train(List<SparseVector> texts, int[] labels, int classes, int features) {
    return new Trainer(List.copyOf(texts), labels, features).train(classes);
  }

  private LinearModel train(int classes) {
    float[] all = new float[features * classes];
    float[] biases = new float[classes];
    for (int c = 0; c < classes; c++) {
      separate(c);
      for (int f = 0; f < features; f++) {
        all[f * classes + c] = (float) weights[f];
      }
      biases[c] = (float) bias;
    }
    return LinearModel.rounded(classes, all, biases);
  }

  private void separate(int wanted) {
    Arrays.fill(weights, 0);
    Arrays.fill(duals, 0);
    bias = 0;
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    long random = SEED;
    int active = order.length;
    double shrinkAbove = Double.POSITIVE_INFINITY;
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      double highest = 0;
      double lowest = 0;
      for (int i = 0; i < active; i++) {
        random = next(random);
        swap(i, i + (int) Math.floorMod(random >>> 33, (long) (active - i)));
        int one = order[i];
        double sign = labels[one] == wanted ? 1 : -1;
        double slope = sign * (texts.get(one).dot(weights) + bias) - 1 + DIAGONAL * duals[one];
        if (duals[one] == 0 && slope > shrinkAbove) {
          swap(i--, --active);
          continue;
        }
        double downhill = duals[one] == 0 ? Math.min(slope, 0) : slope;
        highest = Math.max(highest, downhill);
        lowest = Math.min(lowest, downhill);
        if (downhill != 0) {
          step(one, sign, slope);
        }
      }
      if (highest - lowest <= PRECISE_ENOUGH) {
        if (active == order.length) {
          return;
        }
        active = order.length;
        shrinkAbove = Double.POSITIVE_INFINITY;
      } else {
        shrinkAbove = highest > 0 ? highest : Double.POSITIVE_INFINITY;
      }
    }
  }

  private void step(int one, double sign, double slope) {
    double before = duals[one];
    duals[one] = Math.max(before - slope / curvature[one], 0);
    double change = (duals[one] - before) * sign;
    texts.get(one).addTo(weights, change);
    bias += change;
  }

  private void swap(int i, int j) {
    int one = order[i];
    order[i] = order[j];
    order[j] = one;
  }

  /** Marsaglia's xorshift. */
  private static long next(long state) {
    long random = state ^ (state << 13);
    random ^= random >>> 7;
    return random ^ (random << 17);
  }
}
