package dev.walletdesk.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.check.verdict.Verdict;
import dev.walletdesk.testing.Catalogs;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesInWordsTest {

  private static final Catalog CATALOG = Catalogs.of(Catalogs.TO_CHECK);

  private static List<String> values(String text) {
    return Checker.checkAllIn(text, CATALOG).stream().map(Verdict::value).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "有人说是支付宝客服，用951888打电话给我 | 951888",
        "接到 400-800-1234 的来电，说我的花呗逾期 | 400-800-1234",
        "somebody called from +1 (888) 221-1161 about my PayPal | +1 (888) 221-1161",
        "they texted me a link paypa1.com/login and it looks real | paypa1.com/login",
        "收到短信让我打开https://alipay-safe.top/a?b=1。我点了 | https://alipay-safe.top/a?b=1",
        "mail from service@paypal-help.com, is it real? | service@paypal-help.com",
        "客服电话９５１８８打不通 | ９５１８８",
        "call 95188 or 95017 | 95188 & 95017",
        "他让我加QQ 10000001，再打95188核实 | 10000001 & 95188",
      })
  void whatSomebodyWasCalledFromOrSentIsFound(String text, String values) {
    assertEquals(Arrays.asList(values.split(" & ")), values(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "转了50000元给骗子，客服不理我",
        "They took $12500 and nobody answers the phone",
        "I lost 20000 dollars, support will not call",
        "2026-11-20 付款，订单号 20261120001234 客服查不到",
        "my order 112233445566 is not there, I called",
        "验证码 123456 给了打电话来的人",
        "card number 6222020200112233445, I called the bank",
        "it was 3.50 at 12:30, e.g. twice",
        "付了两次"
      })
  void amountsDatesAndOtherNumbersAreNot(String text) {
    assertEquals(List.of(), values(text));
  }
}
