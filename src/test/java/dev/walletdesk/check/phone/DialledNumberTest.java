package dev.walletdesk.check.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialledNumberTest {

  private static DialledNumber read(String text) {
    return DialledNumber.read(text).orElseThrow();
  }

  @Test
  void usage() {
    DialledNumber number = read("+1 (402) 935-7733 ext. 4");
    assertEquals("+14029357733", number.key());
    assertEquals("4", number.extension());
  }

  @ParameterizedTest
  @CsvSource({
    "95188,               95188",
    "９５１８８,             95188",
    "九五一八八,            95188",
    "①②③-④⑤⑥,            123456",
    "0086 571 2688 8888,  +8657126888888",
    "+44 (0)20 7946 0000, +442079460000",
    "1-877-FTC-HELP,      18773824357"
  })
  void anyNotationIsRead(String text, String key) {
    assertEquals(key, read(text).key());
  }

  @Test
  void theLastGroupMayBeAnExtension() {
    DialledNumber number = read("95017-2");
    assertEquals("950172", number.key());
    assertEquals("95017", number.splitTail().key());
    assertEquals("2", number.splitTail().extension());
  }

  @Test
  void lettersThatLookLikeDigitsAreReadAndNoted() {
    assertEquals("95188", read("95I88").key());
    assertTrue(read("95I88").letters());
    assertFalse(read("95188").letters());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "alipay", "192.168.0.1", "95188@qq.com", "call 95188 now"})
  void whatIsNotOnlyANumberIsNone(String text) {
    assertEquals(Optional.empty(), DialledNumber.read(text));
  }
}
