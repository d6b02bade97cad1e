package dev.walletdesk.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LinearModelTest {

  private final LinearModel model =
      LinearModel.rounded(
          2, new float[] {1.27f, -0.5f, 0, 0, -0.001f, 0.0002f}, new float[] {1, 2});

  @Test
  void weightsAreRoundedToStepsOfTheLargestOfTheirFeature() {
    assertEquals(1.27f, model.weight(0, 0), 1e-6f);
    assertEquals(-0.5f, model.weight(0, 1), 1e-6f);
    assertEquals(-0.001f, model.weight(2, 0), 1e-9f);
    assertEquals(25 * 0.001f / 127, model.weight(2, 1), 1e-9f);
  }

  @Test
  void whatSpeaksForNothingStaysSo() {
    assertEquals(0, model.weight(1, 0));
    assertEquals(0, model.weight(1, 1));
  }

  @Test
  void aTextSpeaksByItsFeaturesAndWhatIsUsual() {
    assertArrayEquals(new double[] {1, 2}, model.scores(text(1, 5)), 1e-9);
    assertArrayEquals(new double[] {3.54, 1}, model.scores(text(0, 2)), 1e-6);
  }

  private static SparseVector text(int feature, float value) {
    return new SparseVector(new int[] {feature}, new float[] {value});
  }
}
