package dev.walletdesk.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  /** Features that are pairs of words, by their lowest bits; in order. */
  private static final long RARE = 16 + 3;

  private static final long USUAL = 32 + 3;
  private static final long ONCE = 48 + 3;
  private static final long NEVER = 64 + 3;

  private final Vocabulary known =
      Vocabulary.learn(
          List.of(
              new long[] {RARE, USUAL, USUAL},
              new long[] {RARE, USUAL},
              new long[] {USUAL, ONCE},
              new long[] {}));

  private static double rarity(int with) {
    return 1 + Math.log(5.0 / (1 + with));
  }

  @Test
  void whatOnlyOneTextHasIsNotLearned() {
    assertEquals(2, known.size());
    assertEquals(RARE, known.features().get(0));
    assertEquals(USUAL, known.features().get(1));
  }

  @Test
  void aWordIsLearnedFromOneText() {
    long word = 48 + 2;
    long characters = 48 + 1;
    assertEquals(2, Vocabulary.learn(List.of(new long[] {characters, word, ONCE})).size());
  }

  @Test
  void whatFewTextsHaveTellsMore() {
    assertEquals(rarity(2), known.rarity().get(0), 1e-6);
    assertEquals(rarity(3), known.rarity().get(1), 1e-6);
    assertEquals(rarity(0), known.unknown(), 1e-6);
  }

  @Test
  void aTextIsAVectorOfLengthOne() {
    SparseVector text = known.vector(new long[] {RARE, USUAL});
    double length = Math.hypot(rarity(2), rarity(3));
    assertArrayEquals(new int[] {0, 1}, text.indices());
    assertArrayEquals(
        new float[] {(float) (rarity(2) / length), (float) (rarity(3) / length)},
        text.values(),
        1e-6f);
    assertEquals(1, text.squares(), 1e-6);
  }

  @Test
  void whatIsUnknownMakesItShorter() {
    SparseVector text = known.vector(new long[] {RARE, ONCE, NEVER});
    assertArrayEquals(new int[] {0}, text.indices());
    double length = Math.sqrt(rarity(2) * rarity(2) + 2 * rarity(0) * rarity(0));
    assertArrayEquals(new float[] {(float) (rarity(2) / length)}, text.values(), 1e-6f);
    assertEquals(0, known.vector(new long[] {NEVER}).indices().length);
    assertEquals(0, known.vector(new long[] {1}).indices().length);
  }

  @Test
  void aNewConceptBesideAWordIsPartOfNearlyEveryText() {
    long beside = 64 + 8;
    assertEquals(1, known.vector(new long[] {RARE, beside}).squares(), 1e-6);
  }

  @Test
  void whatIsSaidTwiceCountsMoreButNotTwice() {
    SparseVector text = known.vector(new long[] {RARE, USUAL, USUAL, USUAL});
    double usual = rarity(3) * (1 + Math.log(3));
    assertEquals(usual / rarity(2), text.values()[1] / text.values()[0], 1e-5);
  }

  @Test
  void lettersInsideOfWordsCountHalf() {
    long letters = 80 + 4;
    Vocabulary both =
        Vocabulary.learn(List.of(new long[] {USUAL, letters}, new long[] {USUAL, letters}));
    SparseVector text = both.vector(new long[] {USUAL, letters});
    assertEquals(0.5, text.values()[1] / text.values()[0], 1e-6);
  }
}
