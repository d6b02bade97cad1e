package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.testing.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

  private final Desk english = Desk.english().withData(Catalogs.TO_EXPORT);
  private final Desk chinese = Desk.chinese().withData(Catalogs.TO_EXPORT);

  @Test
  void whatWalletdeskSaysTodayIsFollowedByHeadingsToFillIn() {
    Desk.Run run = english.run("report", "95000");
    assertEquals(0, run.exitCode(), run::toString);
    assertEquals("", run.err());
    assertEquals(
        """
        # Wrong contact: Sun Pay

        ## What walletdesk (unpackaged) says on 2026-11-22

        ### Sun Pay (sun-pay)

        - **95000**
          - Sun Pay hotline · phone · China
          - Open: around the clock
          - Languages: Chinese, English
          - Press 0, then \\#; for a lost card press 1, please.
          - Trust: verified: seen on its own page or a regulator’s
          - Source: <https://sun.example/contact> (2026-03-01)

        Evidence, from independent sources: 1

        1. `https://sun.example/contact` (2026-03-01)

        ## What is wrong

        (For example: nobody answers, it belongs to somebody else, it was replaced. If you know the right one, give it.)

        ## Where you saw it

        (The page, app screen or letter that shows it; a link helps most.)

        ## When

        (The date on which that was said, or on which you tried it: year-month-day.)

        > **Leave out everything about yourself: order numbers, account numbers, codes, passwords.**

        Nothing has been sent. Fill in what stands in brackets, and file this text as an issue yourself.
        """,
        run.out());
  }

  @Test
  void inChineseItSaysTheSame() {
    assertEquals(
        """
        # 联系方式有误：太阳支付

        ## walletdesk (unpackaged) 在 2026-11-22 的说法

        ### 太阳支付（sun-pay）

        - **95000**
          - 太阳支付客服热线 · 电话 · 中国
          - 服务时间：全天 24 小时
          - 语言：中文，英语
          - 转人工按 0，再按 \\#；“丢卡”按 1。
          - 可信度：已核实：见于官方或监管机构的页面
          - 来源：<https://sun.example/contact>（2026-03-01）

        来源，其中独立的：1 个

        1. `https://sun.example/contact`（2026-03-01）

        ## 哪里不对

        （例如：没人接、是别人的、已经换了。知道正确的，请写上。）

        ## 在哪里见到的

        （显示它的网页、App 画面或信件，最好给链接。）

        ## 日期

        （那里写明的日期，或者你试的那天：年-月-日。）

        > **不要写自己的信息：订单号、账号、验证码、密码都不要写。**

        什么都没有发送。请填好括号里的内容，再自己把这段文字提交为 issue。
        """,
        chinese.run("report", "95000").out());
  }

  @Test
  void allEvidenceIsListedWithItsDates() {
    Desk.Run run = english.run("report", "+86-571-2688-1111");
    assertTrue(
        run.out()
            .contains(
                """
                Evidence, from independent sources: 2

                1. news.example (2024)
                2. blog.example (undated)
                """),
        run::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"8657126881111", "tel:+86 571 2688 1111", "HELP@sun.example", "sun.example/about"})
  void aContactIsFoundInAnyWritingThatCheckKnows(String value) {
    Desk.Run run = english.run("report", value);
    assertEquals(0, run.exitCode(), run::toString);
    assertTrue(run.out().startsWith("# Wrong contact: Sun Pay\n"), run::toString);
  }

  @Test
  void whatIsMarkedWrongCanBeReportedTooAndIsNeverALink() {
    Desk.Run run = english.run("report", "https://sun-pay-login.example");
    assertEquals(0, run.exitCode(), run::toString);
    assertTrue(run.out().contains("`✗ "), run::toString);
    assertFalse(run.out().contains("<https://sun-pay-login.example>"), run::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sun-pay", "太阳支付", "tyzf"})
  void whoseItIsMayStandInFront(String provider) {
    assertEquals(
        english.run("report", "95000").out(), english.run("report", provider, "95000").out());
  }

  @Test
  void whatSeveralShareIsReportedOfAllUnlessOneIsNamed() {
    Desk.Run ofAll = Desk.english().run("report", "95055");
    assertTrue(ofAll.out().contains("\n### Alipay (alipay)\n\n- **`✗ Do not use: 95055`**\n"));
    assertTrue(ofAll.out().contains("\n### Du Xiaoman Wallet (baidu-wallet)\n\n- **95055**\n"));
    Desk.Run ofOne = Desk.english().run("report", "baidu-wallet", "95055");
    assertFalse(ofOne.out().contains("(alipay)"), ofOne::toString);
    assertTrue(ofOne.out().contains("(baidu-wallet)"), ofOne::toString);
  }

  @Test
  void whatIsNotInTheListIsMissingRatherThanWrong() {
    assertFails(
        """
        “95599” is not in the list, so there is nothing in it to correct.
        To report a contact that is missing, open an issue with whose it is, the number, address or link, the country, and a page of its own or of an authority that shows it, with its date. To learn whether it is real: walletdesk check
        """,
        english.run("report", "95599"));
    assertFails(
        """
        “95599”不在名单里，名单里没有可更正的。
        要报告名单里缺少的联系方式，请提交 issue，写明：是谁的，号码、地址或链接，国家或地区，以及它自己或主管机构写明它的网页和日期。想知道它是不是真的：walletdesk check
        """,
        chinese.run("report", "95599"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"950001", "sun.example.cc", "other@sun.example", "sun-pay", ""})
  void whatOnlyResemblesSomethingInTheListIsNotInIt(String value) {
    Desk.Run run = english.run("report", value);
    assertEquals(1, run.exitCode(), run::toString);
    assertTrue(run.err().startsWith("“" + value + "” is not in the list, "), run::toString);
  }

  @Test
  void whatBelongsToSomebodyElseIsNotReportedUnderAWrongName() {
    Desk.Run run = english.run("report", "moon-pay", "95000");
    assertEquals(1, run.exitCode(), run::toString);
    assertEquals("", run.out());
    assertTrue(
        run.err()
            .startsWith(
                "“95000” is in the list, but not as a contact of Moon Wallet. "
                    + "Without a name, what there is of it is reported.\n"),
        run::toString);
    Desk.Run inChinese = chinese.run("report", "moon-pay", "95000");
    assertTrue(
        inChinese.err().startsWith("“95000”在名单里，但不是月亮钱包的联系方式。不写名字，就报告名单里关于它的内容。\n"),
        inChinese::toString);
  }

  @Test
  void aNameThatIsNotThereSaysSo() {
    Desk.Run run = english.run("report", "nobody", "95000");
    assertEquals(1, run.exitCode(), run::toString);
    assertTrue(run.err().startsWith("“nobody” is not in the list of wallets and authorities.\n"));
  }

  @Test
  void withoutAContactOrWithTooMuchItIsWrongUsage() {
    assertEquals(2, english.run("report").exitCode());
    assertEquals(2, english.run("report", "sun-pay", "95000", "95001").exitCode());
  }

  private static void assertFails(String err, Desk.Run run) {
    assertEquals(1, run.exitCode(), run::toString);
    assertEquals("", run.out());
    assertEquals(err, run.err());
  }
}
