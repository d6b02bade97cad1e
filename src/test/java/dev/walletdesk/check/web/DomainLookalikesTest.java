package dev.walletdesk.check.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.check.verdict.Claim;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.text.WordList;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainLookalikesTest {

  private final Set<String> ordinary =
      Set.copyOf(WordList.entries("/dev/walletdesk/check/web/ordinary-names.txt"));
  private final DomainLookalikes lookalikes =
      new DomainLookalikes(
          new Brands(Catalogs.of(Catalogs.TO_CHECK).parties(), ordinary), ordinary);

  private String judged(String host) {
    return HostNames.of(host)
        .flatMap(lookalikes::of)
        .map(
            match ->
                match.reason()
                    + " "
                    + match.claims().stream().map(Claim::value).collect(Collectors.joining(",")))
        .orElse("none");
  }

  @Test
  void usage() {
    assertEquals("MISSPELT alipay.com", judged("alipey.net"));
  }

  @ParameterizedTest
  @CsvSource({
    "alipay.com.example.cc,            NAME_MISPLACED alipay.com",
    "alipay-com.cc,                    NAME_MISPLACED alipay.com",
    "wise.com.example.cc,              NAME_MISPLACED wise.com",
    "my-wise-com.cc,                   NAME_MISPLACED wise.com",
    "a.b.pay.weixin.qq.com.example.cc, NAME_MISPLACED pay.weixin.qq.com",
    "cash.app.example.cc,              NAME_MISPLACED cash.app",
    "jd.com.cc,                        NAME_MISPLACED jd.com"
  })
  void anOfficialDomainInFrontOfWhatIsRegistered(String host, String judged) {
    assertEquals(judged, judged(host));
  }

  @ParameterizedTest
  @CsvSource({
    "wіse.com,        LOOKALIKE_LETTERS wise.com",
    "jԁ.com,          LOOKALIKE_LETTERS jd.com",
    "www.jԁ.com,      LOOKALIKE_LETTERS jd.com",
    "jԁ.net,          none",
    "a1ipay.net,      LOOKALIKE_LETTERS alipay.com",
    "аlipay.net,      LOOKALIKE_LETTERS alipay.com",
    "w1se.com,        none",
    "revo1ut.com,     LOOKALIKE_LETTERS revolut.com",
    "rnercadopago.cc, LOOKALIKE_LETTERS mercadopago.com",
    "9SS16.com,       none"
  })
  void charactersThatLookAlike(String host, String judged) {
    assertEquals(judged, judged(host));
  }

  @ParameterizedTest
  @CsvSource({
    "alipay.net,           OTHER_ENDING alipay.com",
    "alipay.xyz,           OTHER_ENDING alipay.com",
    "login.alipay.xyz,     OTHER_ENDING alipay.com",
    "95516.net,            OTHER_ENDING 95516.com",
    "wise.net,             none",
    "jd.net,               none",
    "mercadopago.com.ar,   none",
    "mercadopago.com.br,   OTHER_ENDING mercadopago.com",
    "mercadopago.ar,       OTHER_ENDING mercadopago.com",
    "revolut.co.uk,        none",
    "revolut.com.au,       OTHER_ENDING revolut.com",
    "tenpay.net,           OTHER_ENDING pay.weixin.qq.com",
    "mercado-pago.net,     OTHER_ENDING mercadopago.com",
    "mercado-pago.com.ar,  none",
    "cashapp.cc,           OTHER_ENDING cash.app",
    "cash.cc,              none",
    "weixin.net,           none"
  })
  void anOfficialNameUnderAnotherEndingButAtHome(String host, String judged) {
    assertEquals(judged, judged(host));
  }

  @ParameterizedTest
  @CsvSource({
    "alipay.example.cc,         NAME_MISPLACED alipay.com",
    "alipay.mercadopago.com.ar, none",
    "www.mercadopago.com.ar,    none",
    "www.alipay-hk.cc,          NAME_MISPLACED alipay.com",
    "alipay-login.cc,           NAME_MISPLACED alipay.com",
    "wise-login.cc,             NAME_MISPLACED wise.com",
    "wise-garden.cc,            none",
    "jd-login.cc,               NAME_MISPLACED jd.com",
    "jd_kefu.example.cc,        NAME_MISPLACED jd.com",
    "wise-wise.cc,              none",
    "ali-pay.cc,                NAME_MISPLACED alipay.com",
    "my-ali-pay.cc,             NAME_MISPLACED alipay.com",
    "jd-pay.cc,                 NAME_MISPLACED jd.com",
    "alipay2.cc,                NAME_MISPLACED alipay.com",
    "888alipay.cc,              NAME_MISPLACED alipay.com",
    "888a1ipay.cc,              NAME_MISPLACED alipay.com",
    "alipey888.cc,              MISSPELT alipay.com",
    "9999alipay9999.cc,         NAME_MISPLACED alipay.com",
    "9999a1ipay9999.cc,         LOOKALIKE_LETTERS alipay.com",
    "9999wise.cc,               none",
    "95516kefu.cc,              NAME_MISPLACED 95516.com",
    "kefu95516.cc,              NAME_MISPLACED 95516.com",
    "95516garden.cc,            none",
    "12315login.cc,             NAME_MISPLACED 12315.cn",
    "955kefu16.cc,              NAME_MISPLACED 95516.com",
    "955garden16.cc,            none",
    "0009alipey90.cc,           MISSPELT alipay.com",
    "cash-login.cc,             none",
    "cash-app-garden.cc,        NAME_MISPLACED cash.app",
    "papal.cc,                  none",
    "papal7.cc,                 none",
    "papal-garden.cc,           none"
  })
  void aNameInALabelOrBetweenHyphens(String host, String judged) {
    assertEquals(judged, judged(host));
  }

  @ParameterizedTest
  @CsvSource({
    "alipayhk.cc,               NAME_MISPLACED alipay.com",
    "hkxalipay.cc,              NAME_MISPLACED alipay.com",
    "alipayabcd.de,             none",
    "alipayabcd.cc,             NAME_MISPLACED alipay.com",
    "alipaylogin.cc,            NAME_MISPLACED alipay.com",
    "securealipay.cc,           NAME_MISPLACED alipay.com",
    "a1ipaylogin.cc,            NAME_MISPLACED alipay.com",
    "abcdalipay.de,             none",
    "95516abc.cc,               none",
    "thisrevolutthat.cc,        NAME_MISPLACED revolut.com",
    "thisrevo1utthat.cc,        NAME_MISPLACED revolut.com",
    "counterrevolutionary.cc,   none",
    "revolutionaryrevolut.cc,   NAME_MISPLACED revolut.com",
    "thisalipaythat.de,         none",
    "wiselogin.cc,              none",
    "xxunionpayxx.cc,           NAME_MISPLACED 95516.com",
    "this95516that.cc,          none"
  })
  void aNameInALongerWord(String host, String judged) {
    assertEquals(judged, judged(host));
  }

  @ParameterizedTest
  @CsvSource({
    "alipai.cc,       MISSPELT alipay.com",
    "alpay.cc,        MISSPELT alipay.com",
    "alipaay.cc,      MISSPELT alipay.com",
    "aliapy.cc,       MISSPELT alipay.com",
    "95517.cc,        none",
    "wisse.com,       none",
    "alipxxy.cc,      none",
    "allpay.cc,       none",
    "www.allpay.cc,   none",
    "chinamobilepai.cc, MISSPELT cmpay.com",
    "cnpay.cc,        none"
  })
  void aNameWithOneLetterWrong(String host, String judged) {
    assertEquals(judged, judged(host));
  }

  @ParameterizedTest
  @CsvSource({
    "支付宝.cc,        NAME_MISPLACED alipay.com",
    "我的支付宝.com,    NAME_MISPLACED alipay.com",
    "微信支付.公司,     NAME_MISPLACED pay.weixin.qq.com",
    "智汇.cc,          none",
    "消费者投诉.cc,     none"
  })
  void aProvidersChineseNameAnywhereInTheHost(String host, String judged) {
    assertEquals(judged, judged(host));
  }
}
