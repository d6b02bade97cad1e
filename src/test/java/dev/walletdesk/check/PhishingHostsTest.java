package dev.walletdesk.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.check.verdict.Ruling;
import dev.walletdesk.check.verdict.Verdict;
import dev.walletdesk.testing.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kinds of hosts that real phishing uses, and what looks a little like them and is not. */
class PhishingHostsTest {

  private final Checker checker = new Checker(Shipped.CATALOG);

  private void assertRuling(Ruling ruling, String host) {
    Verdict verdict = checker.check(host);
    assertEquals(ruling, verdict.ruling(), () -> host + ": " + verdict);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wwwpaypalcom.com", "wwwpaypal.net", "httpspaypal.net", "https-www-paypal.net",
        "paypalcom.net", "wwwvenmocom.com", "httpvenmo.com", "www2venmo.org",
      })
  void piecesOfAnAddressGluedToAName(String host) {
    assertRuling(Ruling.LOOKALIKE, host);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "weixin47.cn",
        "weixin92.cn",
        "jp.weixinpay88.top",
        "wechat-kefu.com",
        "wechatchannels.click",
        "paypayinfos.top",
        "sdpaypayxx.cyou",
        "alipaykefu95188.vip",
        "xinalipayzs.xyz",
        "ibinanceuser99.club",
      })
  void aNameWithDigitsOrWordsAboutItWhereHostsCostNothing(String host) {
    assertRuling(Ruling.LOOKALIKE, host);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "paypaypaynejp8uwb8.replit.app",
        "pay-paypaynejpwiq718.replit.app",
        "secure-mypaypalxq.web.app",
        "loginalipayzz.pages.dev",
        "www.wechatgfzz.vercel.app",
        "metamaskwallett.weebly.com",
      })
  void aNameInALabelOfFreeHosting(String host) {
    assertRuling(Ruling.LOOKALIKE, host);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trusrtwallets.com",
        "tokenpcooket.org",
        "metomasks.com",
        "metamsakk.com",
        "coinbsaee.com",
        "trstwalet.net",
        "wwwmetomask.com",
      })
  void longNamesWithTwoSlips(String host) {
    assertRuling(Ruling.LOOKALIKE, host);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mypaypallogin.com", "securevenmologin.com", "kefualipay95188.com"})
  void luringWordsOnBothSides(String host) {
    assertRuling(Ruling.LOOKALIKE, host);
  }

  /** What their software and devices are called is their name as well. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "oneledgerlive.com",
        "ledgerlive-update.org",
        "myledgernano.net",
        "ledgerauthentication.com",
        "trezorfirmware.com",
        "exodus-synchronization.com",
        "metamask-validator.org",
        "phantomseedphrase.com",
      })
  void namesOfProductsAndWordsOfThoseWhoWantYourKeys(String host) {
    assertRuling(Ruling.LOOKALIKE, host);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gazelle-ab12.workers.dev",
        "bluzelle.com",
        "theledger.com",
        "samsungparts.com",
        "allaboutsamsung.de",
        "tencentmind.com",
        "baidu.com.eg",
        "wechat.com",
        "weixin.net",
        "apcgroup.ir",
        "affirmation.xyz",
        "revolution.top",
        "interactive.site",
        "networkcom.net",
        "comcast.net",
        "httpbin.org",
        "wwwhatsup.com",
        "github.io",
        "someone.github.io",
      })
  void whatOnlyLooksALittleLikeThemIsNotAccused(String host) {
    assertRuling(Ruling.UNKNOWN, host);
  }
}
