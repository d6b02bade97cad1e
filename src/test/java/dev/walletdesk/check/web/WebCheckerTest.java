package dev.walletdesk.check.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Party;
import dev.walletdesk.check.verdict.Claim;
import dev.walletdesk.check.verdict.ValueKind;
import dev.walletdesk.check.verdict.Verdict;
import dev.walletdesk.testing.Catalogs;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebCheckerTest {

  private final WebChecker checker = new WebChecker(Catalogs.of(Catalogs.TO_CHECK).parties());

  private static String told(Verdict verdict) {
    String parties = verdict.parties().stream().map(Party::id).collect(Collectors.joining(","));
    return (verdict.reason() + " " + parties).strip();
  }

  private static WebAddress address(String link) {
    return WebAddress.read(link).orElseThrow();
  }

  private Verdict link(String link) {
    return checker.checkLink(address(link));
  }

  private Verdict email(String address) {
    int at = address.lastIndexOf('@');
    return checker.checkEmail(address.substring(0, at), address.substring(at + 1));
  }

  @Test
  void usage() {
    Verdict verdict = link("https://www.paypal.com/signin");
    assertEquals("OFFICIAL_DOMAIN paypal", told(verdict));
    assertEquals(ValueKind.URL, verdict.kind());
    assertEquals("www.paypal.com", verdict.detail());
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.paypal.com/us/smarthelp/contact-us,         LISTED paypal",
    "https://www.paypal.com/us/smarthelp/contact-us/?a=b#c,  LISTED paypal",
    "https://www.paypal.com/us/smarthelp/contact-us#c,       LISTED paypal",
    "https://www.paypal.com/us/smarthelp,                    OFFICIAL_DOMAIN paypal",
    "https://weibo.com/alipaykefu,                           LISTED alipay",
    "https://weibo.com/alipay,                               NOT_LISTED",
    "https://kf.qq.com,                                      LISTED wechat-pay",
    "https://kf.qq.com/?x=1,                                 LISTED wechat-pay",
    "https://kf.qq.com/other,                                OTHER_PART_OF_DOMAIN wechat-pay",
    "https://pay.weixin.qq.com/x,                            OFFICIAL_DOMAIN wechat-pay",
    "https://qq.com/,                                        OTHER_PART_OF_DOMAIN wechat-pay",
    "https://secure-pp.net/login,                            KNOWN_WRONG paypal",
    "https://www.secure-pp.net/else,                         KNOWN_WRONG paypal",
    "https://community.example.net/paypal/help,              UNCONFIRMED paypal",
    "https://community.example.net/paypal,                   NOT_LISTED",
    "https://forum.example.org/any/page,                     UNCONFIRMED paypal",
    "https://paypal.me/somebody,                             UNCONFIRMED paypal",
    "https://12315.cn/,                                      OFFICIAL_DOMAIN cn-consumer",
    "http://203.0.113.7/paypal.com,                          IP_ADDRESS",
    "https://bit.ly/3x,                                      SHORT_LINK",
    "https://www.example.net/,                               NOT_LISTED",
    "https://example.net%00/,                                UNREADABLE"
  })
  void aLinkIsJudgedByTheMostThatIsSaidOfIt(String link, String judged) {
    assertEquals(judged, told(link(link)));
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.paypal.com/?to=https://revolut.com/x,       OFFICIAL_DOMAIN paypal",
    "https://www.paypal.com/?to=https://www.example.net/x,   HANDS_OVER paypal",
    "https://www.paypal.com/?to=https%3A%2F%2Fexample.net,   HANDS_OVER paypal",
    "https://www.paypal.com/?to=//example.net,               HANDS_OVER paypal",
    "https://www.paypal.com/?to=http://secure-pp.net/,       KNOWN_WRONG paypal",
    "https://www.paypal.com/?to=http://reevolut.com/,        MISSPELT revolut",
    "https://www.paypal.com/?a=https://paypal.com&b=http://x.example/, HANDS_OVER paypal"
  })
  void anOfficialPageThatHandsOverIsJudgedByWhereItLeads(String link, String judged) {
    assertEquals(judged, told(link(link)));
  }

  @Test
  void whatIsHandedOverToIsTold() {
    Verdict verdict = link("https://www.paypal.com/?to=https://www.example.net/x");
    assertEquals("www.example.net", verdict.detail());
    assertEquals(List.of("paypal.com"), verdict.claims().stream().map(Claim::value).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.paypal.com@example.net/,        USER_INFO paypal",
    "https://paypal@example.net/,                USER_INFO paypal",
    "https://paypa1.com@example.net/,            USER_INFO paypal",
    "https://x:y@example.net/,                   NOT_LISTED",
    "https://paypal.me@example.net/,             USER_INFO paypal",
    "https://user:revolut.com@example.net/,      USER_INFO revolut",
    "https://@example.net/,                      NOT_LISTED",
    "https://www.paypal.com@www.revolut.com/,    OFFICIAL_DOMAIN revolut"
  })
  void anOfficialNameBeforeTheAtIsForTheEyeOnly(String link, String judged) {
    assertEquals(judged, told(link(link)));
  }

  @ParameterizedTest
  @CsvSource({
    "https://paypal.com,          https://example.net,         TEXT_DIFFERS paypal",
    "https://www.paypal.com,      https://help.paypal.com/,    OFFICIAL_DOMAIN paypal",
    "https://paypal.com,          https://revolut.com,         TEXT_DIFFERS paypal",
    "https://news.example,        https://example.net,         TEXT_DIFFERS",
    "https://paypal.com,          https://secure-pp.net,       KNOWN_WRONG paypal",
    "https://paypal.me,           https://example.net,         TEXT_DIFFERS",
    "http://203.0.113.7/,         http://198.51.100.1/,        TEXT_DIFFERS",
    "http://203.0.113.7/,         http://203.0.113.7/login,    IP_ADDRESS"
  })
  void aLinkMustLeadWhereItsTextSays(String shown, String target, String judged) {
    Verdict verdict = checker.checkShownLink(Optional.of(address(shown)), address(target));
    assertEquals(judged, told(verdict));
  }

  @Test
  void aLinkWhoseTextIsNoAddressIsJudgedByWhereItLeads() {
    assertEquals(
        "OFFICIAL_DOMAIN revolut",
        told(checker.checkShownLink(Optional.empty(), address("revolut.com"))));
    assertEquals(
        "UNREADABLE",
        told(checker.checkShownLink(Optional.of(address("revolut.com")), address("a..b"))));
    assertEquals(
        "OFFICIAL_DOMAIN revolut",
        told(checker.checkShownLink(Optional.of(address("a..b")), address("revolut.com"))));
  }

  @ParameterizedTest
  @CsvSource({
    "service@alipay.com,              LISTED alipay",
    "SERVICE@AliPay.com,              LISTED alipay",
    "help@mail.example.org,           LISTED revolut",
    "other@mail.example.org,          NOT_LISTED",
    "boss@alipay.com,                 ADDRESS_NOT_LISTED alipay",
    "boss@mail.alipay.com,            ADDRESS_NOT_LISTED alipay",
    "help@secure-pp.net,              KNOWN_WRONG paypal",
    "somebody@paypal.me,              UNCONFIRMED paypal",
    "somebody@qq.com,                 OTHER_PART_OF_DOMAIN wechat-pay",
    "service@a1ipay.com,              LOOKALIKE_LETTERS alipay",
    "alipay@gmail.com,                NAME_IN_MAILBOX alipay",
    "AliPay.kefu@gmail.com,           NAME_IN_MAILBOX alipay",
    "kefu+alipay@gmail.com,           NAME_IN_MAILBOX alipay",
    "alipai@gmail.com,                NOT_LISTED",
    "alipay.com@gmail.com,            NAME_IN_MAILBOX alipay",
    "pay.weixin.qq.com@gmail.com,     NAME_IN_MAILBOX wechat-pay",
    "somebody@gmail.com,              NOT_LISTED",
    "somebody@localhost,              UNREADABLE",
    "somebody@203.0.113.7,            UNREADABLE",
    "somebody@a..b,                   UNREADABLE"
  })
  void aMailboxIsOfficialToTheLetterOnly(String address, String judged) {
    Verdict verdict = email(address);
    assertEquals(judged, told(verdict));
    assertEquals(ValueKind.EMAIL, verdict.kind());
  }

  @Test
  void theHostOfAMailboxIsTold() {
    assertEquals("gmail.com", email("alipay@gmail.com").detail());
    assertEquals("CN", email("service@alipay.com").region().orElseThrow());
  }

  @Test
  void anInternationalHostIsShownInBothForms() {
    assertEquals("xn--fsqu00a.example (例子.example)", link("https://例子.example/").detail());
  }
}
