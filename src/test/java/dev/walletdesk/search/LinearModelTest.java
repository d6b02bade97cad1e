package dev.walletdesk.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LinearModelTest {

  private static final LinearModel MODEL =
      LinearModel.rounded(
          2, new float[] {1.27f, -0.5f, 0, 0, -0.001f, 0.0002f}, new float[] {1, 2});

  @Test
  void weightsAreRoundedToStepsOfTheLargestOfTheirFeature() {
    assertEquals(1.27f, MODEL.weight(0, 0), 1e-6f);
    assertEquals(-0.5f, MODEL.weight(0, 1), 1e-6f);
    assertEquals(-0.001f, MODEL.weight(2, 0), 1e-9f);
    assertEquals(25 * 0.001f / 127, MODEL.weight(2, 1), 1e-9f);
  }

  @Test
  void whatSpeaksForNothingStaysSo() {
    assertEquals(0, MODEL.weight(1, 0));
    assertEquals(0, MODEL.weight(1, 1));
  }

  @Test
  void aTextSpeaksByItsFeaturesAndWhatIsUsual() {
    assertArrayEquals(new double[] {1, 2}, MODEL.scores(text(1, 5)), 1e-9);
    assertArrayEquals(new double[] {3.54, 1}, MODEL.scores(text(0, 2)), 1e-6);
  }

  private static SparseVector text(int feature, float value) {
    return new SparseVector(new int[] {feature}, new float[] {value});
  }
}
