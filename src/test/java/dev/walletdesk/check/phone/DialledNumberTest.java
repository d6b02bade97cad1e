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

  @ParameterizedTest
  @CsvSource({
    "95188 ext. 23,              95188,          23",
    "95188x23,                   95188,          23",
    "95188转1234567,              95188,          1234567",
    "(021) 6535-7377 (分机 8),    02165357377,    8",
    "+86 571 2688 8888;ext=7,    +8657126888888, 7",
    "95188 -> 2,                 95188,          2",
    "95188 # 2,                  95188,          2",
    "95188,                      95188,          ''"
  })
  void whatIsDialledAfterTheCallIsAnsweredIsTheExtension(
      String text, String key, String extension) {
    assertEquals(key, read(text).key());
    assertEquals(extension, read(text).extension());
  }

  @ParameterizedTest
  @CsvSource({
    "95017-2,          2",
    "0755-8376-5566,   5566",
    "95017-23456,      ''",
    "95017转2,          ''",
    "95017 2,          ''"
  })
  void aTailIsOneToFourDigitsBehindADash(String text, String tail) {
    assertEquals(tail, read(text).tail());
  }

  @ParameterizedTest
  @CsvSource({
    "0012345,        +12345",
    "001234,         001234",
    "+0012345,       +0012345",
    "+(0)12345,      +012345",
    "0044 (0)20 794, +4420794",
    "12,             12",
    "12345678901234567890, 12345678901234567890",
    "1-800-AAA-ZZZZ, 18002229999",
    "CN 95188 ABC,   none",
    "800-PAYPALXX,   80072972599",
    "800-PAYPALX,    8007297259",
    "800-PAYPAL,     none",
    "1800 PAYPALXXXX, none",
    "1 800 PAYPALXX, 180072972599",
    "I2E,            none",
    "I23E,           none",
    "9518B,          95188",
    "95IBB,          none",
    "951BB,          95188",
    "OOO 951,        none",
    "OO 951,         00951",
    "бЗОО 951,       none",
    "BO 951,         80951",
    "Вo 951,         none",
    "g5l88,          95188"
  })
  void theLimitsOfWhatIsANumber(String text, String key) {
    assertEquals(key, DialledNumber.read(text).map(DialledNumber::key).orElse("none"));
  }

  @Test
  void whatIsTooLongIsNoNumber() {
    assertEquals(Optional.empty(), DialledNumber.read("123456789012345678901"));
    String spaced = "95188" + " ".repeat(74) + "1";
    assertEquals("951881", read(spaced).key());
    assertEquals(Optional.empty(), DialledNumber.read("95188" + " ".repeat(75) + "1"));
  }
}
