package dev.walletdesk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NormalTextTest {

  @Test
  void textsAreComparedInLowerCaseAndWithoutApostrophes() {
    assertEquals("i cant pay", NormalText.of("I can't PAY"));
    assertEquals("i cant pay", NormalText.of("I can’t pay"));
  }

  @Test
  void compatibilityFormsAreFolded() {
    assertEquals("pin码 123", NormalText.of("ＰＩＮ码 １２３"));
    assertEquals("1", NormalText.of("①"));
    assertEquals("fi", NormalText.of("ﬁ"));
  }

  @Test
  void traditionalCharactersBecomeSimplifiedButNotInNames() {
    assertEquals("转账", NormalText.of("轉賬"));
    assertEquals("轉賬", NormalText.folded("轉賬"));
  }

  @Test
  void onlyTheBeginningOfALongTextCounts() {
    assertEquals(2000, NormalText.of("a".repeat(5000)).length());
    assertEquals(2000, NormalText.of("a".repeat(2000)).length());
  }
}
