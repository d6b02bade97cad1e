package dev.walletdesk.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueParserTest {

  private static String read(String text) {
    Reading reading = ValueParser.parse(text);
    if (reading instanceof Reading.Phone phone) {
      return (phone.number().international() ? "phone +" : "phone ") + phone.number().digits();
    } else if (reading instanceof Reading.Email email) {
      return "email " + email.mailbox() + " at " + email.host();
    } else if (reading instanceof Reading.Link link) {
      return "link " + link.address().host();
    } else if (reading instanceof Reading.ShownLink link) {
      return "link " + link.target().host() + " shown as " + link.shown();
    }
    return "other " + ((Reading.Other) reading).text();
  }

  @Test
  void usage() {
    assertEquals("phone 95188", read("客服热线：95188"));
  }

  @ParameterizedTest
  @CsvSource({
    "tel:95188,                                   phone 95188",
    "+86 571-2688-8888,                           phone +8657126888888",
    "mailto:help@alipay.com?subject=x,            email help at alipay.com",
    "help＠alipay.com,                             email help at alipay.com",
    "alipay.com,                                  link alipay.com",
    "hxxps://alipay[.]com/x,                      link alipay.com",
    "https://alipay.com@evil.example/,            link evil.example",
    "支付宝。公司,                                  link 支付宝。公司",
    "[alipay.com](https://evil.example),          link evil.example shown as alipay.com",
    "<a href='https://evil.example'>here</a>,     link evil.example shown as here",
    "@alipay,                                     other @alipay",
    "javascript:alert(1),                         other javascript:alert(1)"
  })
  void aValueIsReadByItsForm(String text, String reading) {
    assertEquals(reading, read(text.replace('\'', '"')));
  }

  @ParameterizedTest
  @CsvSource({
    "热线:95188,                                   phone 95188",
    "phone : 95188,                               phone 95188",
    "website: alipay.com,                         link alipay.com",
    "：95188,                                     other ：95188",
    ":95188,                                      other :95188",
    "sms:95188,                                   phone 95188",
    "callto://95188,                              phone 95188",
    "sms:pay,                                     other sms:pay",
    "mailto:nobody,                               other mailto:nobody",
    "MAILTO:a@b.example,                          email a at b.example",
    "ｈｔｔｐｓ：／／alipay.com／x,                      link alipay.com",
    "https：//alipay.com,                          link alipay.com",
    "//alipay.com/x,                              link alipay.com",
    "www.alipay.com,                              link www.alipay.com",
    "WWW。alipay。com,                             link WWW。alipay。com",
    "wss://alipay.com,                            link alipay.com",
    "h:95188,                                     other h:95188",
    "alipay.com:8443/x,                           link alipay.com",
    "localhost:8443/x.y,                          link localhost",
    "a@b,                                         email a at b",
    "@b.example,                                  other @b.example",
    "a@,                                          other a@",
    "a@b.example/x,                               link b.example",
    "a/b@c.example,                               link a",
    "a b@c.example,                               other a b@c.example",
    "a@b@c.example,                               link c.example",
    "[2001:db8::1],                               link [2001:db8::1]",
    "![logo](https://evil.example/a.png),         link evil.example shown as logo",
    "[alipay.com](<https://evil.example> 'x'),    link evil.example shown as alipay.com",
    "[alipay.com]( ),                             other [alipay.com]( )",
    "<A HREF=https://evil.example><b> ali</b>pay</A >, link evil.example shown as alipay",
    "<b>alipay</b>,                               other <b>alipay</b>",
    "ali pay.com,                                 other ali pay.com",
    ".com,                                        other .com"
  })
  void labelsSchemesAndFormsOfLinks(String text, String reading) {
    assertEquals(reading, read(text.replace('\'', '"')));
  }

  @Test
  void nothingBehindALabelIsNothing() {
    assertEquals("other ", read("电话："));
    assertEquals("other ", read(""));
    assertEquals("other \uFFFD95188", read("\uFFFD95188"));
    assertEquals("other /a@b.example", read("/a@b.example"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "您的账户余额为12.56元。请及时充值",
        "快递到了.请下楼",
        "写信给service@alipay.com",
        "请看支付宝。网页",
        "我在@公司.上班"
      })
  void aChineseSentenceIsNoDomainAndNoMailbox(String sentence) {
    assertEquals("other " + sentence, read(sentence));
  }
}
