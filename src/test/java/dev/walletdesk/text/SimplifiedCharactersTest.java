package dev.walletdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimplifiedCharactersTest {

  @ParameterizedTest
  @CsvSource({
    "付款失敗，錢沒了, 付款失败，钱没了",
    "付款失败, 付款失败",
    "Alipay 轉帳 2 次, Alipay 转帐 2 次",
    "no Chinese, no Chinese",
    "𠮷 錢, 𠮷 钱",
    "'', ''"
  })
  void traditionalCharactersBecomeSimplifiedAndNothingElseChanges(String text, String simplified) {
    assertEquals(simplified, SimplifiedCharacters.in(text));
  }
}
