package dev.walletdesk.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
