package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.Desk;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole messages on the command line. */
class CheckMessageTest {

  private static final String FAKE_SUPPORT =
      "您好，我是支付宝专员，您开通的百万保障今晚到期，不关每月扣 900 元。请下载“云会议”进 73920461，" + "把屏幕共享给我，我带您把钱转进备用金核验。";
  private static final String PARCEL =
      "【速达快运】您的包裹因门牌号缺失退回中转仓，12 小时内到 http://suda-dizhi.example/k3 补填并付 1.5 元改派费，"
          + "逾期销毁。客服QQ 10000001";
  private static final String CHARGE =
      "PayPal Notice: a payment of $479.90 to Coinhub is pending. If this wasn't you call"
          + " 1-888-555-0142 within 12 hours. Our agent will help you install remote support and"
          + " move the balance to a protected account.";
  private static final String CODE =
      "【支付宝】验证码 000000，用于更换登录手机，10分钟内有效。任何人索要验证码都是诈骗，请勿告诉他人。如非本人操作请致电95188。";
  private static final String CARD =
      "【招商银行】您尾号0000的账户9月8日15:20快捷支付36.50元，余额1,208.44元。如有疑问请致电95555。";
  private static final String ENGLISH_CODE =
      "Your PayPal security code is 000000. It expires in 10 minutes. Don't share this code with"
          + " anyone; PayPal will never call to ask for it.";

  private static JsonNode json(String message) {
    return new JsonMapper().readTree(Desk.english().run("check", "--json", message).out());
  }

  private static Set<String> signs(String message) {
    Set<String> ids = new TreeSet<>();
    json(message).get("signs").forEach(sign -> ids.add(sign.get("id").asString()));
    return ids;
  }

  private static List<String> contacts(String message) {
    return json(message)
        .get("contacts")
        .valueStream()
        .map(one -> one.get("verdict").asString() + " " + one.get("value").asString())
        .toList();
  }

  @Test
  void aFakeSupportCallIsToldByWhatItClaimsAndWants() {
    assertTrue(
        signs(FAKE_SUPPORT)
            .containsAll(
                Set.of("fake-support", "million-protection", "screen-sharing", "safe-account")),
        () -> signs(FAKE_SUPPORT).toString());
    assertEquals(List.of(), contacts(FAKE_SUPPORT), "a meeting has no telephone number");
    Desk.Run run = Desk.chinese().with("COLUMNS", "200").run("check", FAKE_SUPPORT);
    assertTrue(run.out().startsWith("有诈骗迹象："), run::toString);
    assertTrue(run.out().contains("“百万保障”"), run::toString);
    assertTrue(
        run.out().contains("\n一步一步来：walletdesk diagnose -g scam --answer now="), run::toString);
    assertEquals(1, run.exitCode());
  }

  @Test
  void whereToReportItIsToldForTheCountryThatIsNamed() {
    Desk.Run run = Desk.english().run("check", "--region", "GB", CHARGE);
    assertTrue(run.out().contains("Where to report it (United Kingdom)"), run::toString);
    Desk.Run chinese = Desk.chinese().run("check", "--region", "CN", FAKE_SUPPORT);
    assertTrue(chinese.out().contains("96110"), chinese::toString);
    Desk.Run ordinary = Desk.chinese().run("check", "--region", "CN", CARD);
    assertFalse(ordinary.out().contains("96110"), ordinary::toString);
  }

  @Test
  void aGenuineDemandForDutyIsNoSignWhereItLeadsToACarrierThatEverybodyKnows() {
    for (String carrier :
        List.of("https://www.royalmail.com/pay-a-fee", "https://mydhl.express.dhl/pay")) {
      String genuine = "Customs charges of £12.40 are due on your parcel. Pay at " + carrier;
      assertEquals(Set.of(), signs(genuine));
    }
    String fake = "Customs charges of £12.40 are due on your parcel. Pay at https://rm-fee.top/pay";
    assertEquals(Set.of("fee-first", "parcel-fee"), signs(fake));
  }

  @Test
  void aParcelWithASmallFeeIsToldByItsLink() {
    assertTrue(signs(PARCEL).contains("parcel-fee"), () -> signs(PARCEL).toString());
    assertEquals(
        List.of("unknown http://suda-dizhi.example/k3", "unknown 10000001"), contacts(PARCEL));
    JsonNode document = json(PARCEL);
    assertEquals("scam-signs", document.get("verdict").asString());
    assertEquals("速达快运", document.at("/from/0").asString());
    assertEquals("scam", document.get("guide").asString());
    assertEquals("gave", document.at("/answers/now").asString());
  }

  @Test
  void aChargeThatIsToBeCancelledByPhoneIsTold() {
    assertTrue(
        signs(CHARGE).containsAll(Set.of("account-call", "screen-sharing", "safe-account")),
        () -> signs(CHARGE).toString());
    assertEquals(List.of("unknown 1-888-555-0142"), contacts(CHARGE));
  }

  @Test
  void aCodeFromTheRealServiceIsNoScamAndSaysWhatToDoIfItWasNotAskedFor() {
    Desk.Run run = Desk.chinese().with("COLUMNS", "200").run("check", CODE);
    assertTrue(run.out().startsWith("没有发现已知的诈骗迹象，里面的联系方式都是官方的：95188。"), run::toString);
    assertTrue(run.out().contains("\n收到验证码\n"), run::toString);
    assertTrue(run.out().contains("- 不是你要的："), run::toString);
    assertEquals(0, run.exitCode());
  }

  @Test
  void aBankThatIsNotInTheListIsNotAccused() {
    Desk.Run run = Desk.chinese().with("COLUMNS", "200").run("check", CARD);
    assertTrue(run.out().startsWith("没有发现已知的诈骗迹象。不在名单里的：95555。"), run::toString);
    assertEquals(1, run.exitCode(), "not every contact in it is official");
    assertEquals(Set.of(), signs(CARD));
  }

  @Test
  void whatHasNothingToCheckIsNotCalledSafe() {
    Desk.Run run = Desk.english().with("COLUMNS", "200").run("check", ENGLISH_CODE);
    assertTrue(
        run.out()
            .startsWith(
                "no known sign of a scam, and no link, number or account in it to check. That does"
                    + " not make it safe.\n"),
        run::toString);
    assertEquals(0, run.exitCode());
  }

  @Test
  void aLookalikeInAMessageIsNotTheirs() {
    Desk.Run run =
        Desk.english()
            .with("COLUMNS", "200")
            .run("check", "Have a look at paypal-help.cc when you are home.");
    assertTrue(
        run.out().startsWith("something in it is not theirs: paypal-help.cc. "), run::toString);
    assertEquals(1, run.exitCode());
  }

  @Test
  void aMessageOfSeveralLinesIsReadAsOneOnRequest() {
    Desk.Run run =
        Desk.english()
            .typing(
                "Your parcel is on hold due to an incomplete address.",
                "",
                "Confirm it here: hxxp://usps[.]example/")
            .run("check", "--message", "--json", "-");
    assertEquals(1, run.out().lines().count());
    assertTrue(run.out().contains("\"id\":\"parcel-fee\""), run::toString);
  }

  @Test
  void linesAreToldApartByThemselves() {
    Desk.Run run =
        Desk.english()
            .typing("95188", "hello world", "", CODE, "请致电95188或者951888咨询")
            .run("check", "-");
    List<String> lines = run.out().lines().limit(5).toList();
    assertEquals("", lines.get(4), run::toString);
    assertTrue(lines.get(0).startsWith("official: 95188 belongs to Alipay."), run::toString);
    assertTrue(lines.get(1).startsWith("unknown: hello world does not look like"), run::toString);
    assertTrue(
        lines.get(2).startsWith("no known sign of a scam, and every way to answer"), run::toString);
    assertTrue(lines.get(3).startsWith("something in it is not theirs: 951888."), run::toString);
  }

  @Test
  void whatIsNoWordOfAScamIsNotRepeated() {
    String message = "我的卡号是6222021234567890123，" + FAKE_SUPPORT;
    assertFalse(
        Desk.english().run("check", "--json", message).out().contains("6222021234567890123"));
  }

  @Test
  void aMessageMayBePastedInTheConversation() {
    Desk.Run run = Desk.chinese().typing("8", FAKE_SUPPORT, "q").run("diagnose", "--plain");
    assertTrue(run.out().contains("有诈骗迹象："), run::toString);
    assertTrue(run.out().contains("“百万保障”"), run::toString);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "138 ",
        "http://a.example/b ",
        "http://",
        "@",
        "a@",
        "[](",
        "<a href=",
        "> ",
        "a.",
        "加 . * _",
        "微信:",
        "call 1 ",
        "不要把验证码发给我",
        "您的账户已被冻结请点击链接",
        "verify your account now click ",
        "\u0001\u200B",
        "【",
        "o0",
        "一"
      })
  void aMegabyteOfAnythingIsAnswered(String part) {
    String message = part.repeat((1 << 20) / part.length());
    Desk.Run run = Desk.english().typing(message).run("check", "--message", "--json", "-");
    assertTrue(run.out().startsWith("{\"kind\":\"message\"") || run.exitCode() == 1, part);
    assertFalse(run.out().length() > (1 << 21), part);
  }
}
