package dev.walletdesk.format.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {

  @Test
  void usage() {
    assertEquals("'=1+1", SpreadsheetCell.text("=1+1"));
    assertEquals("+1 800 555 0100", SpreadsheetCell.value("+1-800-555-0100"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1+1", "-2", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", "  =1+1"})
  void whatWouldBeAFormulaIsText(String text) {
    assertEquals("'" + text, SpreadsheetCell.text(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0=1+1", "\u3000=1+1", "\u2003@SUM(A1)", "\u202F-2"})
  void blanksOfAnyKindHideNoFormula(String text) {
    assertEquals("'" + text, SpreadsheetCell.text(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200B=1+1", "\uFEFF=1+1", "\u00AD=1+1", "\u200D=1+1", "\u2060=1+1"})
  void whatNobodySeesHidesNoFormula(String text) {
    assertEquals("'=1+1", SpreadsheetCell.text(text));
  }

  @Test
  void onlyTheBeginningMakesAFormula() {
    assertEquals("1=1", SpreadsheetCell.text("1=1"));
    assertEquals("Dial 95188\n- or not", SpreadsheetCell.text("Dial 95188\n- or not"));
    assertEquals("'-1\nand more", SpreadsheetCell.text("-1\nand more"));
    assertEquals("", SpreadsheetCell.text(""));
  }

  @Test
  void eachLineIsSafeOnATerminalToo() {
    assertEquals("95188\nnow", SpreadsheetCell.text("\u001B[31m95188\r\nnow"));
  }

  @ParameterizedTest
  @CsvSource({
    "95188, 95188",
    "400-670-0700, 400-670-0700",
    "+86 571 95017, +86 571 95017",
    "+1 (415) 555-2671, +1 415 555 2671",
    "+14155552671, +1 4155552671",
    "+8657195188, +86 57195188",
    "+85251234567, +852 51234567",
    "057195188, 0571 95188",
  })
  void aNumberIsStillTheSameAfterASpreadsheetHasSavedIt(String value, String cell) {
    assertEquals(cell, SpreadsheetCell.value(value));
  }

  @Test
  void whatIsNoNumberToDialIsText() {
    assertEquals("'@alipay", SpreadsheetCell.value("@alipay"));
    assertEquals("https://www.alipay.com", SpreadsheetCell.value("https://www.alipay.com"));
  }
}
