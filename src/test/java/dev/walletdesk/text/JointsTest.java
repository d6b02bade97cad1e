package dev.walletdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointsTest {

  @ParameterizedTest
  @CsvSource({
    "联系,PayPal,联系 PayPal",
    "联系,支付宝,联系支付宝",
    "Asia/Shanghai,猜的,Asia/Shanghai 猜的",
    "中国,+86 571 95017,中国 +86 571 95017",
    "联系,“PayPal”,联系“PayPal”",
    "联系,（Wise）,联系（Wise）",
    "'Call ',PayPal,Call PayPal",
    "'Call ',支付宝,Call 支付宝",
    "'',支付宝app,支付宝app",
  })
  void aSpaceStandsBetweenChineseAndLatinWherePartsMeet(String one, String other, String whole) {
    assertEquals(whole, new Joints().append(one).append(other).toString());
  }
}
