package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {

  @Test
  void anOfficialNumberComesWithItsDeskSourceAndWhatACallProves() {
    Desk.Run run = Desk.english().run("check", "+44 (0)20 7964 0500");
    assertEquals(
        """
        official: +44 (0)20 7964 0500 belongs to Financial Ombudsman Service (UK). Dial
        it yourself; seeing it on an incoming call proves nothing.
        If it called or texted you, this proves nothing: the number your phone shows can
        be faked. Hang up and dial it yourself.

          +44 20 7964 0500
        """,
        firstLines(run.out(), 6));
    assertTrue(run.out().contains("phone · United Kingdom\n"), run::toString);
    assertTrue(run.out().contains("    Trust: corroborated: "), run::toString);
    assertTrue(run.out().contains("    Source: "), run::toString);
    assertEquals(0, run.exitCode(), run::toString);
    assertEquals("", run.err());
  }

  @Test
  void aLookalikeComesWithTheOfficialOneAndTheScamGuideInShort() {
    Desk.Run run = Desk.chinese().with("COLUMNS", "100").run("check", "951888");
    assertEquals(
        """
        仿冒：951888 不是支付宝的号码：它在 95188 后面加了数字。不要拨打，也不要相信它的来电。

        官方的是这个

          95188
            支付宝客服热线 · 电话 · 中国
        """,
        firstLines(run.out(), 6));
    assertTrue(run.out().contains("\n真正的客服从来不会要\n- "), run::toString);
    assertTrue(run.out().contains("\n到哪里举报（中国）\n1. 96110"), run::toString);
    assertTrue(run.out().endsWith("\n一步一步来：walletdesk diagnose -g scam\n"), run::toString);
    Desk.Run narrow = Desk.english().with("COLUMNS", "30").run("check", "+86 400 123 4567");
    assertTrue(
        narrow.out().endsWith("\nStep by step: walletdesk diagnose -g scam\n"), narrow::toString);
    assertEquals(1, run.exitCode(), run::toString);
  }

  @Test
  void aWrongNumberIsToldWithWhatToUse() {
    Desk.Run run = Desk.english().with("COLUMNS", "200").run("check", "400-000-9518");
    assertEquals(
        """
        wrong: 400-000-9518 is shared online as a contact for Alipay, but it is not one. Do not call it or believe a call from it. Use 95188 instead.

          ✗ Do not use: 400-000-9518
        """,
        firstLines(run.out(), 3));
    assertEquals(1, run.exitCode());
  }

  @Test
  void aNumberThatIsNoLongerInUseIsNoFraudAndSaysWhatToUse() {
    Desk.Run run = Desk.english().with("COLUMNS", "200").run("check", "0571-88156688");
    assertEquals(
        """
        retired: 0571-88156688 used to belong to Alipay, but is no longer in use. Do not call it: somebody else may have it now. Use 95188 instead.

          ✗ No longer in use: 0571-88156688
        """,
        firstLines(run.out(), 3));
    assertEquals(1, run.exitCode());
    Desk.Run chinese = Desk.chinese().with("COLUMNS", "200").run("check", "0571-88156688");
    assertEquals(
        "已停用：0571-88156688 以前是支付宝的联系方式，现在已经停用。不要拨打，现在可能已经归了别人。请改用 95188。\n",
        firstLines(chinese.out(), 1));
  }

  @Test
  void whatIsNotKnownIsNotAccused() {
    Desk.Run run = Desk.english().with("COLUMNS", "200").run("check", "95599");
    assertEquals(
        """
        unknown: 95599 is not in the list. It could be real or fake. Do not rely on it: find the number in the official app.

        How to find the real support
        - Open the wallet’s app and look under “Help”, “Support” or “Account”.
        """,
        firstLines(run.out(), 4));
    assertEquals(1, run.exitCode());
  }

  @Test
  void anotherDeskIsOfficialAndSaysWhichItIs() {
    Desk.Run merchants = Desk.english().run("check", "95017-2");
    assertTrue(merchants.out().contains("This desk is for merchants."), merchants::toString);
    assertEquals(0, merchants.exitCode());
    Desk.Run caller = Desk.english().with("COLUMNS", "200").run("check", "+1 858 227 4267");
    assertTrue(
        caller
            .out()
            .startsWith(
                "official: +1 858 227 4267 belongs to Cash App. It only calls out and takes no"
                    + " calls; seeing it on an incoming call proves nothing.\n"),
        caller::toString);
  }

  @Test
  void severalValuesAreOfficialOnlyTogether() {
    assertEquals(0, Desk.english().run("check", "95188", "alipay.com").exitCode());
    assertEquals(1, Desk.english().run("check", "95188", "alipay.cc").exitCode());
  }

  @Test
  void linesFromInputAreAnsweredWithALineEach() {
    Desk.Run run =
        Desk.english()
            .with("LANG", "en_US.UTF-8")
            .typing("95188", "", "alipay.cc")
            .run("check", "-");
    assertEquals(
        """
        official: 95188 belongs to Alipay. Dial it yourself; seeing it on an incoming call proves nothing.
        lookalike: alipay.cc is not in the list. It uses the name of Alipay and AlipayHK with another ending; alipay.com is official. Do not open it or enter anything there.
        """,
        firstLines(run.out(), 2));
    assertEquals(1, run.exitCode());
  }

  @Test
  void jsonIsOneObjectALineInTheOrderOfTheValues() {
    Desk.Run run = Desk.english().typing("1230", "help.jd.com").run("check", "--json", "-", "@x");
    String[] lines = run.out().split("\n", -1);
    assertEquals(
        "{\"value\":\"1230\",\"kind\":\"phone\",\"verdict\":\"unknown\",\"reason\":\"not-listed\","
            + "\"explanation\":\"1230 is not in the list. It could be real or fake."
            + " Do not rely on it: find the number in the official app.\"}",
        lines[0]);
    assertTrue(
        lines[1].startsWith(
            "{\"value\":\"help.jd.com\",\"kind\":\"url\",\"verdict\":\"official\",\"reason\":\"listed\","),
        lines[1]);
    assertTrue(lines[1].contains("\"claims\":[{\"provider\":\"jd-pay\","), lines[1]);
    assertTrue(lines[1].contains("{\"provider\":\"jd-retail\","), lines[1]);
    assertTrue(lines[2].startsWith("{\"value\":\"@x\",\"kind\":\"other\","), lines[2]);
    assertEquals(4, lines.length);
    assertEquals(1, run.exitCode());
  }

  @Test
  void jsonHasTheContactOfTheOneItBelongsTo() {
    Desk.Run run = Desk.english().run("check", "--json", "95188");
    assertTrue(
        run.out()
            .startsWith(
                "{\"value\":\"95188\",\"kind\":\"phone\",\"verdict\":\"official\","
                    + "\"provider\":\"alipay\",\"official\":true,"
                    + "\"contact\":{\"channel\":\"phone\",\"value\":\"95188\","),
        run::toString);
    assertFalse(run.out().contains("\"claims\""), run::toString);
    assertEquals(0, run.exitCode());
  }

  @ParameterizedTest
  @CsvSource({
    "en_US.UTF-8, , 1-212-555-0123, Where to report it (United States)",
    "en_US.UTF-8, , '+1 212 555 0123', Where to report it (United States)",
    "en_US.UTF-8, , '+852 2345 6789', Where to report it (Hong Kong SAR China)",
    "en_US.UTF-8, GB, '+852 2345 6789', Where to report it (United Kingdom)",
    "en_GB.UTF-8, , 'hello', Where to report it (United Kingdom)",
    "C, , 'hello', Where to report it",
    "C, sg, 'hello', Where to report it (Singapore)",
  })
  void whereToReportFollowsTheOptionTheNumberOrTheLocale(
      String locale, String region, String value, String heading) {
    Desk desk = new Desk().with("LANG", locale);
    Desk.Run run =
        region == null ? desk.run("check", value) : desk.run("check", "--region", region, value);
    assertTrue(run.out().contains("\n" + heading + "\n"), run::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"XX", "1", "月亮"})
  void aRegionThatIsNoneIsWrongUsage(String region) {
    Desk.Run run = Desk.english().run("check", "--region", region, "95188");
    assertEquals(
        "“"
            + region
            + "” is no country. Use its name or its two letters, for example Germany or DE.\n",
        run.err());
    assertEquals("", run.out());
    assertEquals(2, run.exitCode());
  }

  @Test
  void nothingToCheckIsWrongUsageOnTheCommandLineAndAClearNoFromInput() {
    Desk.Run none = Desk.english().run("check");
    assertEquals(
        "Something is missing: VALUE.\nHow to use it: walletdesk check --help\n", none.err());
    assertEquals(2, none.exitCode());
    Desk.Run empty = Desk.chinese().typing("", "  ").run("check", "-");
    assertEquals("没有要查的内容。请一行写一个号码、邮箱或链接。\n", empty.err());
    assertEquals("", empty.out());
    assertEquals(1, empty.exitCode());
  }

  @Test
  void terminalEscapesInAValueDoNotReachTheScreen() {
    Desk.Run run = Desk.english().run("check", "\u001B]0;x\u0007\u001B[31m95599\u202E");
    assertFalse(run.out().matches("(?s).*[\\u001B\\u0007\\u202E].*"), run::toString);
    Desk.Run line = Desk.english().typing("\u001B[2Jevil\u009B31m").run("check", "-");
    assertFalse(line.out().matches("(?s).*[\\u001B\\u009B].*"), line::toString);
  }

  @Test
  void aLineOfAMegabyteIsRefusedInOneLine() {
    Desk.Run run = Desk.english().typing("x".repeat(1 << 20), "95188").run("check", "-");
    assertEquals(
        "unknown: "
            + "x".repeat(59)
            + "… is too long to be a phone number, an e-mail address or a link."
            + " Give only the number, the address or the link.\n"
            + "official: 95188 belongs to Alipay. Dial it yourself; seeing it on an incoming"
            + " call proves nothing.\n",
        firstLines(run.out(), 2));
  }

  @Test
  void contactsOfAddedDataAreMarked() {
    Desk.Run run =
        Desk.english()
            .with("COLUMNS", "200")
            .run("check", "--data", "src/test/resources/check/added", "95100");
    assertTrue(
        run.out().startsWith("unofficial data: Data that was added says that 95100 "),
        run::toString);
    assertTrue(run.out().contains("Not walletdesk’s official data: it comes from "), run::toString);
    assertEquals(1, run.exitCode());
  }

  private static String firstLines(String text, int count) {
    String[] lines = text.split("\n", -1);
    return String.join("\n", java.util.Arrays.copyOf(lines, count)) + "\n";
  }
}
