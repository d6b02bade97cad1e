package dev.walletdesk.check.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTextTest {

  @ParameterizedTest
  @CsvSource({
    "驗證碼 ＡＢＣ①２,        驗證碼 ＡＢＣ①２,  验证码 abc12",
    "pay\u200Bpal,           paypal,          paypal",
    "раураl,                 раураl,          paypal",
    "𝗣𝗮𝘆 now,               Pay now,         pay now",
    "1\uFE0F\u20E3 ➕V,      1 ➕V,           1 加v",
    "it’s – fine,            it’s – fine,     it's - fine",
    "a😀b,                   a😀b,            a\uFFFC\uFFFCb"
  })
  void bothFormsHaveTheSamePlaces(String message, String seen, String folded) {
    MessageText text = MessageText.of(message);
    assertEquals(seen, text.seen());
    assertEquals(folded, text.folded());
    assertEquals(text.seen().length(), text.folded().length());
  }

  @ParameterizedTest
  @CsvSource({"10, 10", "1048576, 1048576", "1048577, 1048576"})
  void ofALongMessageOnlyTheBeginningIsRead(int length, int read) {
    assertEquals(read, MessageText.of("x".repeat(length)).seen().length());
  }
}
