package dev.walletdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not belong in a script, whatever is asked for. */
class SecretTest {

  @ParameterizedTest
  @CsvSource({
    "4111 1111 1111 1111, CARD",
    "6222021234567890128, CARD",
    "my card is 5555555555554444, CARD",
    "123456, CODE",
    "482 913, CODE",
    "验证码 4821, CODE",
    "the verification code 4821, CODE",
    "password is hunter2, PASSWORD",
    "密码是abc12345, PASSWORD",
    "Tr0ub4dor&3, PASSWORD",
    "abandon ability able about above absent absorb abstract absurd abuse access accident, PHRASE",
    "0x4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318, PHRASE",
  })
  void isRefused(String text, Secret secret) {
    assertEquals(Optional.of(secret), Secret.in(text, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "300 USD",
        "¥5,000",
        "五千元",
        "100000",
        "27 November, about 14:30",
        "2026-11-27 14:30",
        "11 月 27 日下午两点半",
        "yesterday around three in the afternoon",
      })
  void amountsAndDatesAreNone(String text) {
    assertEquals(Optional.empty(), Secret.in(text, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026112722001412345678901234",
        "8UX42291KJ557233R",
        "114-3941689-8772232",
        "A12/345-B",
        "#D01",
        "4200001234202611271234567890",
      })
  void numbersOfOrdersAreNone(String text) {
    assertEquals(Optional.empty(), Secret.in(text, true));
  }
}
