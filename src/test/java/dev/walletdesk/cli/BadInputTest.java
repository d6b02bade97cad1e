package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.testing.Desk;
import org.junit.jupiter.api.Test;

class BadInputTest {

  private static void assertFails(int exitCode, String message, Desk.Run run) {
    assertEquals(message, run.err(), run::toString);
    assertEquals("", run.out(), run::toString);
    assertEquals(exitCode, run.exitCode(), run::toString);
  }

  @Test
  void anUnknownProviderIsAClearNo() {
    assertFails(
        1,
        """
        “frobnicate” is not in the list of wallets and authorities.
        See which there are: walletdesk contacts
        How to find the real support:
        - Open the wallet’s app and look under “Help”, “Support” or “Account”.
        - If the money left a bank card, call the number on the back of the card as well.
        - If you cannot get into the app, type the address of the official site yourself. Do not use advertisements in search results or links in messages.
        - Never use a number that you found by searching, that somebody sent you, or that called you.
        """,
        Desk.english().run("contacts", "frobnicate"));
    assertFails(
        1,
        """
        名单里没有叫“frobnicate”的钱包或机构。
        看看有哪些：walletdesk contacts
        怎样找到真正的客服：
        - 打开这个钱包的 App，从“帮助”“客服”或“我的”里找联系方式。
        - 钱是从银行卡出去的，也拨打银行卡背面的电话。
        - 登录不了 App，就自己输入官网地址，不要点搜索结果里的广告，也不要点短信里的链接。
        - 不要用搜索来的、别人发来的或对方打来的号码。
        """,
        Desk.chinese().run("diagnose", "-p", "frobnicate"));
  }

  @Test
  void anUnknownGuideIsAClearNoWithASuggestion() {
    assertFails(
        1,
        """
        There is no guide called “payment-faild”.
        Did you mean payment-failed?
        """,
        Desk.english().run("diagnose", "-g", "payment-faild"));
    assertFails(
        1,
        """
        没有叫“天气”的指南。
        看看有哪些：walletdesk guides
        """,
        Desk.chinese().run("show", "天气"));
  }

  @Test
  void anAnswerToNoQuestionNamesTheQuestionsThereAre() {
    Desk.Run run =
        Desk.english().run("diagnose", "-g", "red-packet", "--json", "--answer", "colour=red");
    assertEquals(2, run.exitCode(), run::toString);
    String expected = "The guide “red-packet” has no question called “colour”. Its questions: ";
    assertEquals(expected, run.err().substring(0, expected.length()));
  }

  @Test
  void anAnswerThatIsNoChoiceNamesTheChoices() {
    assertFails(
        2,
        """
        In the guide “payment-failed”, “money” cannot be answered with “maybe”. \
        Use one of: taken, not-taken, pending, not-sure.
        """,
        Desk.english().run("diagnose", "-g", "payment-failed", "--answer", "money=maybe"));
  }

  @Test
  void aMissingDataDirectoryIsWrongUsage() {
    assertFails(
        2,
        """
        There is no directory /no/such/place. Check the path after --data.
        """,
        Desk.english().run("contacts", "alipay", "--data", "/no/such/place"));
  }

  @Test
  void aDirectoryWithoutDataIsWrongUsage() {
    assertFails(
        2,
        """
        There is no walletdesk data in src. It should have guides/, providers/ or authorities.json.
        """,
        Desk.english().run("--data", "src", "guides"));
  }

  @Test
  void anUnknownOptionIsAnsweredWithTheRightOne() {
    assertFails(
        2,
        """
        walletdesk contacts has no option “--chanel”.
        Did you mean --channel?
        How to use it: walletdesk contacts --help
        """,
        Desk.english().run("contacts", "--chanel", "phone"));
  }

  @Test
  void anUnknownCommandIsAnsweredWithTheRightOne() {
    assertFails(
        2,
        """
        没有“diagnos”这个命令。
        你是不是想找：diagnose？
        用法：walletdesk --help
        """,
        Desk.chinese().run("diagnos"));
  }

  @Test
  void aMissingArgumentIsNamed() {
    assertFails(
        2,
        """
        Something is missing: GUIDE.
        How to use it: walletdesk show --help
        """,
        Desk.english().run("show"));
  }

  @Test
  void aLanguageThatIsNotSpokenIsSaid() {
    assertFails(
        2,
        """
        There is no language “fr” here. Use zh or en.
        """,
        Desk.english().run("--lang", "fr", "guides"));
  }

  @Test
  void whatTheUserTypedReachesTheTerminalWithoutItsEscapeSequences() {
    assertFails(
        1,
        """
        “red” is not in the list of wallets and authorities.
        See which there are: walletdesk contacts
        How to find the real support:
        - Open the wallet’s app and look under “Help”, “Support” or “Account”.
        - If the money left a bank card, call the number on the back of the card as well.
        - If you cannot get into the app, type the address of the official site yourself. Do not use advertisements in search results or links in messages.
        - Never use a number that you found by searching, that somebody sent you, or that called you.
        """,
        Desk.english().run("contacts", "\u001B[31mred\u001B[0m"));
  }
}
