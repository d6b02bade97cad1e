package dev.walletdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @Test
  void usage() {
    assertEquals(5, DisplayWidth.of("95188"));
    assertEquals("支付宝  |", DisplayWidth.pad("支付宝", 8) + "|");
    assertEquals("支付…", DisplayWidth.cut("支付宝热线", 5));
  }

  @Test
  void chineseAndFullWidthCharactersTakeTwoCells() {
    assertEquals(6, DisplayWidth.of("支付宝"));
    assertEquals(4, DisplayWidth.of("１２"));
    assertEquals(2, DisplayWidth.of("𠮷"));
  }

  @Test
  void marksThatStandOnAnotherCharacterTakeNone() {
    assertEquals(4, DisplayWidth.of("cafe\u0301"));
  }

  @Test
  void everyPrintableAsciiCharacterTakesOneAndControlCharactersNone() {
    assertEquals(4, DisplayWidth.of(" ~ |"));
    assertEquals(2, DisplayWidth.of("a\u0007b\u007F"));
  }

  @Test
  void ambiguousSignsCountAsOne() {
    assertEquals(3, DisplayWidth.of("“…→"));
  }

  @Test
  void whatIsWideEnoughIsNotPadded() {
    assertEquals("支付宝", DisplayWidth.pad("支付宝", 6));
    assertEquals("支付宝", DisplayWidth.pad("支付宝", 2));
  }

  @Test
  void whatFitsIsNotCut() {
    assertEquals("支付宝", DisplayWidth.cut("支付宝", 6));
    assertEquals("Alipay", DisplayWidth.cut("Alipay", 6));
    assertEquals("Alip…", DisplayWidth.cut("Alipay", 5));
  }

  @Test
  void noCharacterIsCutInHalf() {
    assertEquals("支…", DisplayWidth.cut("支付宝", 4));
    assertEquals("𠮷…", DisplayWidth.cut("𠮷野家", 4));
    assertEquals("…", DisplayWidth.cut("支付宝", 2));
  }

  /** Fault 10: as UAX #11 and UTS #51 have it. */
  @ParameterizedTest
  @CsvSource({
    "🇨🇳, 2",
    "🇨🇳🇩🇪, 4",
    "👨‍👩‍👧, 2",
    "👩🏽‍💻, 2",
    "👍🏽, 2",
    "☎️, 2",
    "⚠️ 110, 6",
    "支付宝, 6",
    "é, 1",
    "🇨, 2",
    "🇨🇳🇩, 4",
    "🇦🇿, 2",
    "🇿🇦, 2",
    "👍🏻, 2",
    "👍🏿, 2",
    "👍🏺, 4",
    "👍🐀, 4",
    "ÿ\uFE0F, 1",
    "'a\u200D\u2000b', 3"
  })
  void picturesOfSeveralCharactersAreTwoCellsWide(String text, int cells) {
    assertEquals(cells, DisplayWidth.of(text));
  }

  @Test
  void noPictureIsTornWhereATextIsCut() {
    assertEquals("a…", DisplayWidth.cut("a👨‍👩‍👧b", 3));
    assertEquals("a👨‍👩‍👧…", DisplayWidth.cut("a👨‍👩‍👧bc", 4));
  }
}
