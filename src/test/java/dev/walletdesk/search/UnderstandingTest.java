package dev.walletdesk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.testing.Catalogs;
import java.util.Map;
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
    "paylah to a wrong number,paylah"
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
    Understanding words = new Understanding("支付宝付了钱商家说没收到");
    assertEquals("{provider=alipay}", words.wallet(CATALOG, Answers.NONE).byStep().toString());
    assertEquals("{money=taken}", words.answers(guide, Answers.NONE).byStep().toString());

    Answers given = Answers.NONE.with("provider", "paypal").with("money", "not-taken");
    assertEquals(Answers.NONE, words.wallet(CATALOG, given));
    assertEquals(Answers.NONE, words.answers(guide, given));
  }

  @Test
  void whoSaysNothingAnswersNothing() {
    Guide guide = CATALOG.guide("payment-failed").orElseThrow();
    Understanding nothing = new Understanding(" ");
    assertEquals(Answers.NONE, nothing.wallet(CATALOG, Answers.NONE));
    assertEquals(Answers.NONE, nothing.answers(guide, Answers.NONE));
  }

  private static String answers(String guideId, String text) {
    Guide guide = CATALOG.guide(guideId).orElseThrow();
    Map<String, String> answers = new Understanding(text).answers(guide);
    return String.join(
        " ", answers.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
  }
}
