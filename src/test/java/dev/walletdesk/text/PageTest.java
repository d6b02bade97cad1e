package dev.walletdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

  private static String printed(Page page, boolean colour) {
    StringWriter out = new StringWriter();
    page.print(new PrintWriter(new BufferedWriter(out)), new Rendering(colour, false));
    return out.toString();
  }

  private static void assertPage(String expected, Page page) {
    assertEquals(expected, printed(page, false));
  }

  @Test
  void usage() {
    assertPage(
        """
        Alipay hotline

        What to have ready
        - The order number, and
          when you paid
        - The amount
        """,
        new Page(24)
            .paragraph("Alipay hotline")
            .heading("What to have ready")
            .item("-", "The order number, and when you paid")
            .item("-", "The amount"));
  }

  @Test
  void aPageNeverBeginsWithAGapAndNeverHasTwoInARow() {
    assertPage("a\n\nb\n", new Page(10).gap().paragraph("a").gap().gap().paragraph("b"));
  }

  @Test
  void aSpaceIsThereInAnyCase() {
    assertPage("\na\n\n\n", new Page(10).space().paragraph("a").space().space());
  }

  @Test
  void furtherLinesStandUnderTheTextBehindAPrefixButNeverBehindHalfThePage() {
    assertPage(
        """
        拨打：请拨官
              方热线
        """,
        new Page(12).hanging("拨打：", "请拨官方热线", Style.PLAIN));
    assertPage(
        """
        a long prefix: dial
             95188
        """,
        new Page(10).hanging("a long prefix: ", "dial 95188", Style.PLAIN));
  }

  @Test
  void shortItemsFlowAndNoneIsTornApart() {
    assertPage(
        """
        Alipay  WeChat Pay
        PayPal
        """,
        new Page(18).flow(List.of("Alipay", "WeChat Pay", "PayPal"), Style.PLAIN));
    assertPage("a very…\nb\n", new Page(7).flow(List.of("a very long one", "b"), Style.DIM));
  }

  @Test
  void anInnerPageStandsInsideAndItsEmptyLinesStayEmpty() {
    Page page = new Page(12);
    Page inner = page.inner(4).paragraph("dial 95188").gap().paragraph("now");
    assertEquals(8, inner.width());
    assertPage("    dial\n    95188\n\n    now\n", page.indented(4, inner));
    assertEquals(6, page.inner(9).width());
  }

  @Test
  void aValueStandsBetweenItsIndentsUnlessItMustBeWrapped() {
    assertPage("  95188\nnext\n", new Page(9).value("  ", "95188", Style.STRONG).paragraph("next"));
    assertPage("951\n88\nb\n", new Page(3).value("  ", "95188", Style.STRONG).paragraph("b"));
  }

  @Test
  void whatIsCopiedIsNeverWrappedAndWhatIsShownInOneLineIsCut() {
    Page page =
        new Page(7).unbroken("walletdesk guides").cut("walletdesk", Style.DIM).paragraph("b");
    assertPage("walletdesk guides\nwallet…\nb\n", page);
  }

  /** A row that is full would be taken for the beginning of the next. */
  @ParameterizedTest
  @CsvSource({
    "abc, abc",
    "abcd, abcd|",
    "abcdef, abcd|ef",
    "abcdefgh, abcd|efgh|",
    "支付宝, 支付|宝",
    "a支付宝, a支|付宝|"
  })
  void aLineGoesOnInTheNextRowWhereOneIsFull(String text, String rows) {
    assertEquals(
        rows,
        Line.unbroken(text, Style.DIM).inRows(4).stream()
            .map(Line::text)
            .collect(Collectors.joining("|")));
  }

  @Test
  void whatDataSayCannotReachTheTerminal() {
    Page page =
        new Page(40)
            .hanging("-\u001B[2J ", "95188\u001B[31m", Style.PLAIN)
            .flow(List.of("pay\u202E"), Style.PLAIN);
    assertPage("- 95188\npay\n", page);
  }

  @Test
  void stylesAreSeenOnlyInColour() {
    Page page =
        new Page(20)
            .heading("Hotline")
            .paragraph("not theirs", Style.DANGER)
            .item("!", "beware", Style.WARNING)
            .gap()
            .paragraph("plain");
    assertEquals(
        """
        ESC[1mHotlineESC[0m
        ESC[1;38;5;196mnot theirsESC[0m
        ESC[1;38;5;166m! bewareESC[0m

        plain
        """
            .replace("ESC", "\u001B"),
        printed(page, true));
    assertPage("Hotline\nnot theirs\n! beware\n\nplain\n", page);
  }

  @Test
  void theLinesKnowTheirStyle() {
    assertEquals(
        List.of(new Line("beware", Style.WARNING)),
        new Page(20).paragraph("beware", Style.WARNING).lines());
    assertEquals(20, new Page(20).width());
  }
}
