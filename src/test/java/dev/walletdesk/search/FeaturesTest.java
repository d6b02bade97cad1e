package dev.walletdesk.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FeaturesTest {

  private static final int HAN = 0;
  private static final int HAN_PAIR = 1;
  private static final int WORD = 2;
  private static final int WORD_PAIR = 3;
  private static final int LETTERS = 4;
  private static final int CONCEPT = 5;
  private static final int CONCEPT_PAIR = 6;
  private static final int JUMBLED = 7;
  private static final int CONCEPT_WORD = 8;

  private static long[] of(String text, int kind) {
    return LongStream.of(Features.of(text)).filter(feature -> (feature & 15) == kind).toArray();
  }

  private static boolean share(String one, String other, int kind) {
    long[] others = of(other, kind);
    return Arrays.stream(of(one, kind)).anyMatch(f -> Arrays.binarySearch(others, f) >= 0);
  }

  @Test
  void chineseIsReadByCharactersAndPairs() {
    assertEquals(3, of("充值卡", 0).length);
    assertEquals(2, of("充值卡", 1).length);
    assertEquals(1, of("充值，卡", 1).length);
  }

  @Test
  void charactersAndPairsAreTheSameWhereverTheyStand() {
    assertTrue(share("充值卡", "值", HAN));
    assertFalse(share("充值", "卡", HAN));
    assertTrue(share("充值卡", "值卡", HAN_PAIR));
    assertTrue(share("我的充值", "充值卡", HAN_PAIR));
    assertFalse(share("充值", "值充", HAN_PAIR));
  }

  @Test
  void traditionalCharactersAreReadAsSimplified() {
    assertArrayEquals(Features.of("转账没到账"), Features.of("轉賬沒到賬"));
  }

  @Test
  void otherScriptsAreReadByWordsAndPairs() {
    assertEquals(3, of("my zzz card", WORD).length);
    assertEquals(2, of("my zzz card", WORD_PAIR).length);
    assertTrue(share("my zzz", "a my zzz", WORD_PAIR));
    assertEquals(1, of("zzz 卡 yyy xxx", WORD_PAIR).length);
  }

  @Test
  void caseWidthAndApostrophesMakeNoDifference() {
    assertArrayEquals(Features.of("cant pay"), Features.of("CAN’T  pay!"));
    assertArrayEquals(Features.of("atm"), Features.of("ＡＴＭ"));
  }

  @Test
  void aTypingErrorLeavesLettersInCommon() {
    assertTrue(share("verifcation", "verification", LETTERS));
    // ^ab ab$ and ^ab$
    assertEquals(3, of("ab", LETTERS).length);
    assertEquals(9, of("money", LETTERS).length);
  }

  @Test
  void lettersInAnotherOrderAreTheSameWord() {
    assertTrue(share("recieved", "received", JUMBLED));
    assertTrue(share("crad", "card", JUMBLED));
    assertEquals(0, of("pin", JUMBLED).length);
    assertNotEquals(of("last", JUMBLED)[0], of("salt", JUMBLED)[0]);
  }

  @Test
  void wordsOfOneMeaningShareAConcept() {
    assertTrue(share("stolen", "theft", CONCEPT));
    assertTrue(share("stolen", "被偷", CONCEPT));
    assertEquals(0, of("zzz", CONCEPT).length);
    assertEquals(0, of("stolen theft", CONCEPT_PAIR).length);
    assertTrue(of("stolen card", CONCEPT_PAIR).length > 0);
    assertTrue(share("stolen card", "卡被偷", CONCEPT_PAIR));
  }

  @Test
  void aConceptIsReadBesideTheBeginningOfEachWord() {
    assertTrue(share("stolen in berlin", "berlin theft", CONCEPT_WORD));
    assertTrue(share("stolen zzzzzab", "zzzzzing was theft", CONCEPT_WORD));
    assertEquals(2, of("stolen stolen zzz", CONCEPT_WORD).length);
    assertEquals(1, of("stolen it", CONCEPT_WORD).length);
    assertEquals(0, of("zzz yyy", CONCEPT_WORD).length);
  }

  @Test
  void onlyConceptsBesideWordsAreNewInEachText() {
    assertTrue(Features.isOftenNew(16 + CONCEPT_WORD));
    assertFalse(Features.isOftenNew(16 + CONCEPT_PAIR));
    assertFalse(Features.isOftenNew(CONCEPT_WORD << 4));
  }

  @Test
  void whatIsTwiceInATextIsThereTwice() {
    assertEquals(2, of("no no", WORD).length);
    assertEquals(1, of("stolen stolen", CONCEPT).length);
  }

  @Test
  void featuresAreSortedAndNothingHasNone() {
    long[] features =
        Features.of("somebody stole 我的 phone in a very long text of many words indeed");
    long[] sorted = features.clone();
    Arrays.sort(sorted);
    assertArrayEquals(sorted, features);
    assertEquals(0, Features.of(" …!? ").length);
  }

  @Test
  void lettersWeighHalfAndAllElseInFull() {
    assertEquals(0.5, Features.weight(LETTERS));
    assertEquals(1, Features.weight(WORD));
    assertEquals(1, Features.weight(16 + CONCEPT));
  }

  @Test
  void wordsAndPairsOfChineseCharactersAreWords() {
    assertTrue(Features.isWord(16L + WORD) && Features.isWord(16L + 1));
    assertTrue(!Features.isWord(16L + WORD_PAIR) && !Features.isWord(16L));
  }

  @Test
  void marksBelongToTheirWords() {
    assertEquals(1, of("हिन्दी", WORD).length);
    assertEquals(1, of("café", WORD).length);
  }
}
