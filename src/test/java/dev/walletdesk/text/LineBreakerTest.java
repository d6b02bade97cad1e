package dev.walletdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

  @Test
  void aLinkStandsOnALineOfItsOwnRatherThanBeTorn() {
    assertEquals(
        List.of("Report it:", "https://a.example/x?y=1&z=2#top", "and wait."),
        LineBreaker.lines("Report it: https://a.example/x?y=1&z=2#top and wait.", 32));
    assertEquals(
        List.of("在", "https://a.example/x?y=1&z=2#top", "举报。"),
        LineBreaker.lines("在 https://a.example/x?y=1&z=2#top 举报。", 32));
    assertEquals(
        List.of("https://a.example/x?y=1&z=2#top", "举报"),
        LineBreaker.lines("https://a.example/x?y=1&z=2#top举报", 32));
  }

  private static void assertLines(String expected, int cells, String text) {
    assertEquals(expected, String.join("\n", LineBreaker.lines(text, cells)) + "\n");
  }

  @Test
  void usage() {
    assertLines(
        """
        Hang up and dial the
        number yourself.
        """,
        20,
        "Hang up and dial the number yourself.");
  }

  @Test
  void chineseBreaksBetweenCharactersAndNeverBeforeAClosingMark() {
    assertLines(
        """
        请挂断电话，
        自己拨打官方
        热线。
        """,
        12,
        "请挂断电话，自己拨打官方热线。");
    assertLines(
        """
        请挂断电
        话，
        """,
        10,
        "请挂断电话，");
  }

  @Test
  void aTextThatFitsIsOneLineAsItIs() {
    assertLines("Dial 95188.\n", 11, "Dial 95188.");
    assertLines("支付宝 \n", 7, "支付宝 ");
    assertLines("\n", 10, "");
  }

  @Test
  void theSpaceAtTheEndOfALineTakesNoRoom() {
    assertLines("dial it\nyourself\n", 8, "dial it yourself");
    assertLines("dial\nit\n", 4, "dial it ");
  }

  @Test
  void datesNumbersAndHostNamesStayInOnePiece() {
    assertLines(
        """
        seen on
        2024-03-13 at
        help.alipay.com
        """,
        15,
        "seen on 2024-03-13 at help.alipay.com");
    assertLines("ask\nCN/US\n", 6, "ask CN/US");
  }

  @Test
  void aSignThatEndsANameIsAPlaceToBreak() {
    assertLines("ask the shop -\nnot us\n", 15, "ask the shop - not us");
  }

  @Test
  void whatIsWiderThanTheLineIsBrokenWhereTheLineEnds() {
    assertLines(
        """
        write to
        global.ser
        vice at
        once
        """,
        10,
        "write to global.service at once");
    assertLines("支付\n宝\n", 4, "支付宝");
  }

  @Test
  void evenTheNarrowestLineHoldsOneCharacter() {
    assertLines("支\n付\n", 1, "支付");
    assertLines("ab\nc\n", 0, "abc");
  }
}
