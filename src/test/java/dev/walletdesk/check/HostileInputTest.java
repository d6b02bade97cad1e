package dev.walletdesk.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.walletdesk.check.verdict.Reason;
import dev.walletdesk.check.verdict.Ruling;
import dev.walletdesk.check.verdict.Verdict;
import dev.walletdesk.testing.Shipped;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileInputTest {

  private final Checker checker = new Checker(Shipped.CATALOG);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          http://[::1]/,                                    IP_ADDRESS
          http://[::ffff:203.0.113.7]:80/x,                 IP_ADDRESS
          http://[fe80::1%25eth0]/,                         IP_ADDRESS
          http://[2001:db8::1,                              UNREADABLE
          http://[]/,                                       UNREADABLE
          http://203.0.113.7./,                             IP_ADDRESS
          http://127.1/,                                    IP_ADDRESS
          http://0x7f000001/,                               IP_ADDRESS
          http://1.2.3.4.5/,                                IP_ADDRESS
          http://xn--/,                                     UNREADABLE
          http://xn--a.com/,                                UNREADABLE
          http://xn--99999999999.com/,                      UNREADABLE
          http://-a-.com/,                                  NOT_LISTED
          http://a..b.com/,                                 UNREADABLE
          http://.alipay.com/,                              UNREADABLE
          http://faß.de/,                                   NOT_LISTED
          http://\u0644\u0627.com/,                         NOT_LISTED
          http://a\u0644b.com/,                             UNREADABLE
          http://☃.net/,                                    NOT_LISTED
          https://alipay.com:99999999/,                     OFFICIAL_DOMAIN
          https:///////www.alipay.com/a,                    OFFICIAL_DOMAIN
          https://www.alipay.com\\@example.cc/,             UNREADABLE
          https://a:b@c:d@e@www.alipay.com@x@example.cc/,   USER_INFO
          https://www.alipay.com%2F@example.cc/,            USER_INFO
          https://www.alipay.com%00.example.cc/,            UNREADABLE
          https://www.alipay.com/?u=%%%zz%E0%A4%A,          LISTED
          ftp://alipay.com/,                                OFFICIAL_DOMAIN
          data:text/html;base64;AAAA,                       UNREADABLE
          javascript://www.alipay.com/%0Aalert(1),          UNREADABLE
          localhost,                                        UNREADABLE
          com,                                              UNREADABLE
          co.uk,                                            NOT_LISTED
          a@[127.0.0.1],                                    UNREADABLE
          a@b@c@example.cc,                                 NOT_LISTED
          "\"a b\"@example.cc",                             UNREADABLE
          @@@@,                                             UNREADABLE
          [](),                                             UNREADABLE
          [a](b,                                            UNREADABLE
          <a href=x>,                                       UNREADABLE
          ++86 95188,                                       UNREADABLE
          +,                                                UNREADABLE
          123456789012345678901234567890,                   UNREADABLE
          *106#,                                            UNREADABLE
          """)
  void strangeValuesAreJudgedOrClearlyRefused(String value, Reason reason) {
    assertEquals(reason, checker.check(value).reason(), value);
  }

  @Test
  void aLineOfAMegabyteIsRefusedWithoutBeingRepeated() {
    Verdict verdict = checker.check("9".repeat(1 << 20));
    assertEquals(Reason.TOO_LONG, verdict.reason());
    assertEquals("9".repeat(60) + "…", verdict.value());
  }

  @Test
  void theLongestValuesOfEveryFormAreJudged() {
    int room = Checker.LONGEST;
    for (String value :
        List.of(
            "a.".repeat(room / 2),
            "a-".repeat(room / 2),
            "@".repeat(room),
            "9 ".repeat(room / 2),
            "https://" + "a@".repeat(room / 2 - 10) + "example.cc",
            "https://www.alipay.com/?u=" + "http://".repeat(room / 7 - 10),
            "https://www.alipay.com/" + "%25".repeat(room / 3 - 10),
            "[".repeat(room),
            "<a ".repeat(room / 3),
            "转".repeat(room),
            "xn--".repeat(room / 4),
            "支付宝".repeat(room / 3),
            "1x".repeat(room / 2))) {
      assertFalse(checker.check(value).ruling() == Ruling.WRONG, value);
    }
  }

  @Test
  void controlCharactersDoNotMakeALinkOfficial() {
    assertEquals(Reason.HIDDEN_CHARACTERS, checker.check("https://www.ali\u0000pay.com/").reason());
    assertEquals(Reason.UNREADABLE, checker.check("https://www.\u001B[2Kalipay.com/").reason());
    assertEquals(Reason.HIDDEN_CHARACTERS, checker.check("\u202Eali\u202Cpay.com").reason());
  }

  @Test
  void marksThatPhonesPutAroundACopiedNumberDoNoHarm() {
    assertEquals(Reason.LISTED, checker.check("\u202D95188\u202C").reason());
    assertEquals(Reason.LISTED, checker.check("\uFEFFhttps://www.alipay.com").reason());
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    assertEquals(Reason.UNREADABLE, checker.check("95188\uFFFD").reason());
    assertEquals(Reason.UNREADABLE, checker.check("https://www.alipay.com/\uD800x").reason());
  }

  @Test
  void nothingThatChanceMakesEndsInAnExceptionOrIsOfficialByChance() {
    Random random = new Random(20261122);
    String alphabet = "0123456789+-() .@/:?#[]<>%\\aelpiwxyz支付宝官九一\u202E\u0000\uD800\uFFFD＠．";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder value = new StringBuilder();
      for (int length = random.nextInt(24); length > 0; length--) {
        value.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Verdict verdict = checker.check(value.toString());
      assertEquals(value.toString(), verdict.value());
    }
  }
}
