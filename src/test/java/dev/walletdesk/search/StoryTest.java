package dev.walletdesk.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Likelihoods of two guides and, last, of none. */
class StoryTest {

  private static double[] mixed(double[] whole, double[]... sentences) {
    Story.mix(whole, List.of(sentences));
    return whole;
  }

  @Test
  void twoProblemsAreBothFound() {
    assertArrayEquals(
        new double[] {0.68125, 0.21875, 0.1},
        mixed(
            new double[] {0.8, 0.1, 0.1},
            new double[] {0.4, 0.0, 0.6},
            new double[] {0.1, 0.3, 0.6}),
        1e-9);
  }

  @Test
  void aSentenceAboutNothingHardlyCounts() {
    assertArrayEquals(
        new double[] {0.81, 0.09, 0.1},
        mixed(
            new double[] {0.81, 0.09, 0.1},
            new double[] {0.81, 0.09, 0.1},
            new double[] {0.0, 0.0, 1.0}),
        1e-9);
  }

  @Test
  void aClearSentenceKeepsTheStoryFromBeingRefused() {
    assertArrayEquals(
        new double[] {0.5 * (0.5 + 0.7 / 0.8) * 0.8, 0.5 * (0.5 + 0.1 / 0.8) * 0.8, 0.2},
        mixed(new double[] {0.05, 0.05, 0.9}, new double[] {0.7, 0.1, 0.2}),
        1e-9);
    assertArrayEquals(
        new double[] {0.1 * (0.5 + 0.69 / 0.79) / 2, 0.1 * (0.5 + 0.1 / 0.79) / 2, 0.9},
        mixed(new double[] {0.05, 0.05, 0.9}, new double[] {0.69, 0.1, 0.21}),
        1e-9);
  }
}
