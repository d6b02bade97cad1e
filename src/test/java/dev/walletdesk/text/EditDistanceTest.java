package dev.walletdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

  @Test
  void usage() {
    assertEquals(1, EditDistance.between("alipay", "alipya"));
  }

  @ParameterizedTest
  @CsvSource({
    "alipay, alipay, 0",
    "alipay, alipays, 1", // put in
    "alipay, alipy, 1", // left out
    "alipay, alipoy, 1", // replaced
    "alipay, lapiay, 2", // two swaps
    "alipay, '', 6",
    "'', alipay, 6",
    "'', '', 0",
    "kitten, sitting, 3",
    "支付宝, 支付保, 1",
    "ab, ba, 1",
    "aa, ba, 1",
    "abab, baba, 2",
  })
  void insertionsDeletionsReplacementsAndSwapsOfNeighboursCount(
      String from, String to, int distance) {
    assertEquals(distance, EditDistance.between(from, to));
    assertEquals(distance, EditDistance.between(to, from));
  }

  @Test
  void noPlaceIsEditedTwice() {
    assertEquals(3, EditDistance.between("ca", "abc"));
  }
}
