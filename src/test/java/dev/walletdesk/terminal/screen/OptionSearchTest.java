package dev.walletdesk.terminal.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.terminal.screen.Menu.Option;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionSearchTest {

  private static final Menu MENU =
      Menu.asking(
              "哪个钱包？",
              List.of(
                  new Option("alipay", "支付宝", Optional.empty(), List.of("Alipay")),
                  new Option("alipay-hk", "支付宝香港", Optional.empty(), List.of("AlipayHK")),
                  new Option("wechat-pay", "微信支付", Optional.empty(), List.of("WeChat Pay"))))
          .search(
              typed -> typed.contains("绿色") ? List.of(Option.of("wechat-pay", "微信支付")) : List.of())
          .build();

  private static String found(String typed) {
    return String.join(
        " ", new OptionSearch(MENU).matching(typed).stream().map(Option::id).toList());
  }

  @Test
  void usage() {
    List<Option> found = new OptionSearch(MENU).matching("wechat");
    assertEquals(List.of("wechat-pay"), found.stream().map(Option::id).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "alipay,alipay",
    "ＡＬＩＰＡＹ,alipay",
    "wechat pay,wechat-pay",
    "支付,alipay alipay-hk wechat-pay",
    "支付宝,alipay",
    "zhifubao,alipay alipay-hk",
    "wxzf,wechat-pay",
    "绿色的那个,wechat-pay",
    "zzz,''",
    "'  ',alipay alipay-hk wechat-pay"
  })
  void itsNameThenAPartOfANameThenTheMeaningThenThePinyin(String typed, String ids) {
    assertEquals(ids, found(typed));
  }
}
