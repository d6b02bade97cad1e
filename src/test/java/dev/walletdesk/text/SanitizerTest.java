package dev.walletdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SanitizerTest {

  @Test
  void usage() {
    assertEquals("Dial 95188", Sanitizer.clean("Dial \u001B[1;31m95188\u001B[0m"));
    assertTrue(Sanitizer.isClean("支付宝 95188"));
    assertFalse(Sanitizer.isClean("95188\u202E"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ~",
        "Café № 5, “quoted”, it’s… – —",
        "支付宝客服热线：95188（24 小时）",
        "１２３４ｆｕｌｌ",
        "→ ✓ ➿ │ ▀",
        "ÿ \u00A0 ֏ ‐ ‧ ←",
        "⺀ 〇 ㄱ 한글 ￡",
        "नमस्ते ありがとう 𠮷 🙂",
        "\uDBC0\uDC00",
      })
  void ordinaryTextIsLeftAsItIs(String text) {
    assertEquals(text, Sanitizer.clean(text));
    assertTrue(Sanitizer.isClean(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "95\u001B[2K188", // erase the line
        "95\u001B[?25l188", // hide the cursor
        "95\u001B[ q188", // the cursor's shape
        "95\u009B31m188", // the same, introduced by C1
        "95\u001B]0;title\u0007188", // the window's title
        "95\u001B]8;;https://evil.example\u001B\\188", // a link
        "95\u009D52;c;aGk=\u009C188", // the clipboard
        "95\u001BPq#0\u001B\\188", // a picture
        "95\u001BX\u001B\\188",
        "95\u001B^\u001B\\188",
        "95\u001B_\u001B\\188",
        "95\u0090q\u009C188",
        "95\u0098q\u009C188",
        "95\u009Eq\u009C188",
        "95\u009Fq\u009C188",
        "95\u001Bc188", // reset
        "95\u001B(0188", // another character set
      })
  void escapeSequencesGoWholly(String text) {
    assertEquals("95188", Sanitizer.clean(text));
  }

  @Test
  void aSequenceThatNeverEndsTakesNothingVisibleButItself() {
    assertEquals("95188", Sanitizer.clean("95188\u001B["));
    assertEquals("95188", Sanitizer.clean("95188\u001B"));
    assertEquals("95188", Sanitizer.clean("95188\u001B]0;rest of it"));
  }

  @Test
  void lineBreaksAndTabsBecomeOneSpace() {
    assertEquals("a b", Sanitizer.clean("a\tb"));
    assertEquals("a b", Sanitizer.clean("a\r\n\u000B\f\u0085\u2028\u2029b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "95\u0000188", "95\u0008188", "95\u001F188", "95\u007F188", "95\u0080188", "95\u009F",
        "95\u061C188", "95\u200B188", "95\u200E188", "95\u200F188", "95\u202A188", "95\u202E188",
        "95\u2060188", "95\u2066188", "95\u2069188", "95\uFEFF188", "95\uFFF9188", "95\uFFFB188",
      })
  void controlCharactersAndMarksThatReorderTextGo(String text) {
    assertEquals(text.length() == 3 ? "95" : "95188", Sanitizer.clean(text));
  }

  @Test
  void tagsThatNobodySeesGo() {
    assertEquals("95188", Sanitizer.clean("95" + Character.toString(0xE0031) + "188"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "95\u00AD188", "95\u034F188", "95\u115F188", "95\u1160188", "95\u17B4188", "95\u180E188",
        "95\u206A188", "95\u206F188", "95\u3164188", "95\uFE00188", "95\uFE0E188", "95\uFFA0188",
        "95\uDB40\uDD00188", "95\uDB40\uDDEF188", "95\uD834\uDD73188",
      })
  void whatElseNobodySeesGoes(String text) {
    assertEquals("95188", Sanitizer.clean(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "क्\u200Dष", // Devanagari: half a letter
        "می\u200Cروم", // Persian: two parts of a word
        "ශ්\u200Dරී", // Sinhala
        "❤\uFE0F", // in colour
        "0\uFE0F\u20E3 1\uFE0F\u20E3 9\uFE0F\u20E3", // keys
        "👩\u200D💻", // one person
        "🏳\uFE0F\u200D🌈",
      })
  void joinersThatScriptsAndEmojiNeedStay(String text) {
    assertEquals(text, Sanitizer.clean(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "95\u200D188",
        "95\u200C188",
        "\u200D95188",
        "95188\u200D",
        "95188\u200C",
        "\uFE0F95188",
        "\u200C\u200D95188\u200D\u200D",
      })
  void joinersThatNothingNeedsGo(String text) {
    assertEquals("95188", Sanitizer.clean(text));
  }

  @Test
  void aJoinerThatIsNeededIsNeededOnce() {
    assertEquals("क्\u200Dष", Sanitizer.clean("क्\u200D\u200D\u200Dष"));
    assertEquals("支付宝", Sanitizer.clean("支\uFE0F付\u200D宝"));
  }

  @Test
  void halfACharacterIsShownAsUnreadable() {
    assertEquals("95\uFFFD188", Sanitizer.clean("95\uD83D188"));
    assertEquals("95\uFFFD188", Sanitizer.clean("95\uDE00188"));
    assertEquals("95\uFFFD188", Sanitizer.clean("95\uD800188"));
    assertEquals("95\uFFFD188", Sanitizer.clean("95\uDFFF188"));
  }
}
