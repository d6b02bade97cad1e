package dev.walletdesk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.testing.Catalogs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnderstandingTest {

  private static final Catalog CATALOG = Catalogs.shipped();

  @ParameterizedTest
  @CsvSource({
    "支付宝被冻了咋办,alipay",
    "支付寶被凍結,alipay",
    "支付宝香港充值失败,alipay-hk",
    "微信零钱提现没到,wechat-pay",
    "someone used my PayPal!!,paypal",
    "my  ali pay  was charged,alipay",
    "Touch 'n Go eWallet reload failed,tng-ewallet",
    "apple pay 刷地铁,apple-pay",
    "my ledger wallet was drained,ledger",
    "paylah to a wrong number,paylah",
    "it is not paypal but venmo,venmo",
    "不是支付宝，是微信支付,wechat-pay"
  })
  void theWalletIsKnownByTheLongestOfItsNames(String text, String wallet) {
    assertEquals(wallet, new Understanding(text).provider(CATALOG.providers()).get().id());
  }

  @ParameterizedTest
  @CsvSource({
    "my payment failed",
    "moved money from paypal to wise",
    "danaher shares and the likewise option",
    "phantom charge, and the ledger balance is wrong",
    "upi payment failed but the money is gone",
    "boost my limit for Lydia, zip code 10001",
    "用星展银行的卡付不了",
    "什么都没有"
  })
  void withoutOneNameThereIsNoWallet(String text) {
    assertEquals(true, new Understanding(text).provider(CATALOG.providers()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "'cash app took my money, I live in Ohio',US",
    "I am in the UK and my top up is gone,GB",
    "stuck in New York without my phone,US",
    "我在香港充值没到账,HK",
    "馬來西亞這邊掃不了碼,MY",
    "人在新加坡，钱包被锁,SG"
  })
  void theCountryIsWhereSomebodySaysTheyAre(String text, String country) {
    assertEquals(Optional.of(country), new Understanding(text).country());
  }

  @ParameterizedTest
  @CsvSource({
    "I sent money to India and it never came",
    "paid a shop from China",
    "on holiday in Japan my card fails",
    "去泰国旅游，在曼谷付不了款",
    "I am not in Germany",
    "in France or in Spain it was declined",
    "转到美国的钱没到",
    "nothing in particular"
  })
  void whereMoneyGoesOrAJourneyLeadsIsNoCountry(String text) {
    assertEquals(Optional.empty(), new Understanding(text).country());
  }

  @ParameterizedTest
  @CsvSource({
    "payment-failed,付了钱商家说没收到,money=taken",
    "payment-failed,付了錢商家說沒收到,money=taken",
    "payment-failed,'I was charged, the order is unpaid',money=taken",
    "charged-twice,I’ve been charged twice,what=twice",
    "card-declined,the ATM says expired,where=atm message=expired",
    "account-locked,wrong PIN too many times,what=password"
  })
  void whatTheTextSaysIsAnAnswer(String guide, String text, String expected) {
    assertEquals(expected, answers(guide, text));
  }

  @ParameterizedTest
  @CsvSource({
    "payment-failed,it failed and I was not charged",
    "payment-failed,钱扣了又说付不了",
    "account-locked,somebody hacked me and now my account is frozen",
    "card-declined,my card has not expired",
    "card-declined,没过期啊"
  })
  void whatIsDeniedOrSaidTwoWaysStaysOpen(String guide, String text) {
    assertEquals("", answers(guide, text));
  }

  @Test
  void whatWasAnsweredOtherwiseIsNotUnderstoodAgain() {
    Guide guide = CATALOG.guide("payment-failed").orElseThrow();
    Understanding words = new Understanding("在香港用支付宝付了钱商家说没收到");
    assertEquals(
        "{provider=alipay, region=HK}", words.places(CATALOG, Answers.NONE).byStep().toString());
    assertEquals("{money=taken}", words.answers(guide, Answers.NONE).byStep().toString());

    Answers given =
        Answers.NONE.with("provider", "paypal").with("region", "FR").with("money", "not-taken");
    assertEquals(Answers.NONE, words.places(CATALOG, given));
    assertEquals(Answers.NONE, words.answers(guide, given));
  }

  @Test
  void sumsOfMoneyAreReadAsTheyAreWritten() {
    assertEquals(List.of("3200元"), new Understanding("微信转错人3200元").amounts());
  }

  @Test
  void whoSaysNothingAnswersNothing() {
    Guide guide = CATALOG.guide("payment-failed").orElseThrow();
    Understanding nothing = new Understanding(" ");
    assertEquals(Answers.NONE, nothing.places(CATALOG, Answers.NONE));
    assertEquals(Answers.NONE, nothing.answers(guide, Answers.NONE));
  }

  private static String answers(String guideId, String text) {
    Guide guide = CATALOG.guide(guideId).orElseThrow();
    Map<String, String> answers = new Understanding(text).answers(guide);
    return String.join(
        " ", answers.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
  }
}
