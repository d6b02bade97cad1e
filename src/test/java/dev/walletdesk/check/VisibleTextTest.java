package dev.walletdesk.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

  private static void assertSeen(String text, boolean hidden, boolean wrapped, String value) {
    assertEquals(new VisibleText(text, hidden, wrapped), VisibleText.of(value));
  }

  @Test
  void usage() {
    assertSeen("alipay.com", true, false, "ali\u200Bpay.com");
  }

  @Test
  void whatHidesNothingIsOnlyStripped() {
    assertSeen("95188", false, true, " 95188 ");
    assertSeen("支付宝 \uD83D\uDCB0", false, true, "支付宝\t\uD83D\uDCB0\r\n");
    assertSeen("", false, true, "");
  }

  @Test
  void marksBeforeAndBehindAreNoDisguise() {
    assertSeen("95188", true, true, "\u202D95188\u202C");
    assertSeen("95188", true, true, " \uFEFF 95188 \u200E\u200E ");
    assertSeen("9", true, true, "9\u200B");
    assertSeen("95188", true, true, "\uFEFF95188");
  }

  @Test
  void aMarkBetweenTheFirstAndTheLastCharacterIs() {
    assertSeen("95", true, false, "9\u200B5");
    assertSeen("9 5", true, false, "9\u200B 5");
    assertSeen("95188", true, false, "\u202D9\u00005188\u202C");
    assertSeen("951", true, false, "9\u200B51\u200B");
  }

  @Test
  void halfACharacterIsShownAsWhatIsNoText() {
    assertSeen("95\uFFFD", false, true, "95\uD800");
  }
}
