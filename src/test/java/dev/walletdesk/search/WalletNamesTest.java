package dev.walletdesk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Provider;
import dev.walletdesk.testing.Shipped;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WalletNamesTest {

  private static List<String> together(String text) {
    return new WalletNames(Shipped.CATALOG.providers())
        .togetherIn(text).stream().map(Provider::id).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "手机丢了，微信支付宝都在上面, wechat-pay alipay",
    "支付宝和微信支付都被盗了, alipay wechat-pay",
    "lost my phone with paypal and venmo on it, paypal venmo",
    "PayPal & my Cash App, paypal cash-app",
    "支付宝、微信、京东支付, alipay wechat-pay jd-pay",
    "我的支付宝被盗了, alipay",
  })
  void walletsThatAreNamedInOneBreathAreAllMeant(String text, String ids) {
    assertEquals(Arrays.asList(ids.split(" ")), together(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"moved money from paypal to wise", "从支付宝提现到微信没到账"})
  void moneyThatGoesFromOneToAnotherIsNoCaseOfBoth(String text) {
    assertEquals(List.of(), together(text));
  }

  @ParameterizedTest
  @CsvSource({
    "they zelled $500 to themselves from my bank, zelle",
    "i venmoed the wrong person, venmo",
    "somebody emptied my ledger, ledger",
    "my phantom was drained overnight, phantom",
    "my ledger balance differs from the available balance, ''",
    "a phantom charge on my statement, ''",
  })
  void aWalletIsNamedAsAVerbAndByWhoseItIsButNotByAnOrdinaryWord(String text, String ids) {
    assertEquals(ids, String.join(" ", together(text)));
  }
}
