package dev.walletdesk.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SparseVectorTest {

  private static final SparseVector VECTOR =
      SparseVector.of(new int[] {1, 3, 9}, new double[] {3, 8, 7}, 2, 2);

  @Test
  void onlyTheFirstEntriesCountAndAreScaled() {
    assertArrayEquals(new int[] {1, 3}, VECTOR.indices());
    assertArrayEquals(new float[] {1.5f, 4}, VECTOR.values());
    assertEquals(1.5 * 1.5 + 16, VECTOR.squares());
  }

  @Test
  void itIsMultipliedWithAndAddedToOthers() {
    double[] other = {5, 2, 5, 10};
    assertEquals(1.5 * 2 + 4 * 10, VECTOR.dot(other));
    VECTOR.addTo(other, 2);
    assertArrayEquals(new double[] {5, 5, 5, 18}, other);
  }
}
