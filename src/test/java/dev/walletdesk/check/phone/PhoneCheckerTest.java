package dev.walletdesk.check.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Party;
import dev.walletdesk.check.verdict.Reason;
import dev.walletdesk.check.verdict.ValueKind;
import dev.walletdesk.check.verdict.Verdict;
import dev.walletdesk.testing.Catalogs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneCheckerTest {

  private static Verdict check(String number) {
    PhoneChecker checker = new PhoneChecker(Catalogs.of(Catalogs.TO_CHECK).parties());
    return checker.check(DialledNumber.read(number).orElseThrow());
  }

  private static String judged(String number) {
    Verdict verdict = check(number);
    List<String> parties = verdict.parties().stream().map(Party::id).toList();
    return (verdict.reason() + " " + String.join(",", parties)).strip();
  }

  @Test
  void usage() {
    Verdict verdict = check("+1 (402) 935-7733 ext. 4");
    assertEquals(Reason.LISTED, verdict.reason());
    assertEquals(ValueKind.PHONE, verdict.kind());
    assertEquals("4", verdict.detail());
    assertEquals("US", verdict.region().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "95188,                LISTED alipay",
    "8695188,              LISTED alipay",
    "0086 95188,           LISTED alipay",
    "95I88,                LETTERS_AS_DIGITS alipay",
    "95017-2,              LISTED wechat-pay",
    "95017转2,             LISTED wechat-pay",
    "4029357733,           LISTED paypal",
    "14029357733,          LISTED paypal",
    "011 44 20 3322 8352,  LISTED revolut",
    "020 3322 8352,        LISTED revolut",
    "20 3322 8352,         LISTED revolut",
    "+44 020 3322 8352,    LISTED revolut",
    "44 020 3322 8352,     LISTED revolut",
    "0755-83765566,        LISTED wechat-pay",
    "755 8376 5566,        LISTED wechat-pay",
    "86 755 8376 5566,     LISTED wechat-pay",
    "65 6535 7377,         LISTED china-mobile-pay",
    "6535 7377,            LISTED china-mobile-pay"
  })
  void aListedNumberIsKnownInEveryWayToDialIt(String number, String judged) {
    assertEquals(judged, judged(number));
  }

  @ParameterizedTest
  @CsvSource({
    "+1 888-221-1161,      KNOWN_WRONG paypal",
    "888-22I-1161,         KNOWN_WRONG paypal",
    "+49 69 945 189 832,   UNCONFIRMED paypal",
    "+49 69 945 189 83Z,   UNCONFIRMED paypal"
  })
  void whatIsWrongOrUnconfirmedStaysSo(String number, String judged) {
    assertEquals(judged, judged(number));
  }

  @ParameterizedTest
  @CsvSource({
    "1 95188,              PREFIX_ADDED alipay",
    "17 95188,             PREFIX_ADDED alipay",
    "00 95188,             PREFIX_ADDED alipay",
    "00852 95188,          PREFIX_ADDED alipay",
    "400 95188,            PREFIX_ADDED alipay",
    "4008 95188,           PREFIX_ADDED alipay",
    "8001 95188,           PREFIX_ADDED alipay",
    "1069 95188,           PREFIX_ADDED alipay",
    "+95188,               PREFIX_ADDED alipay",
    "+1 95188,             PREFIX_ADDED alipay",
    "+852 95188,           PREFIX_ADDED alipay",
    "+86 1 95188,          PREFIX_ADDED alipay",
    "123 95188,            NOT_LISTED",
    "40066 95188,          NOT_LISTED",
    "010 95188,            AREA_CODE_ADDED alipay",
    "021 95188,            AREA_CODE_ADDED alipay",
    "0571 95188,           AREA_CODE_ADDED alipay",
    "+86 571 95188,        AREA_CODE_ADDED alipay",
    "+86 010 95188,        AREA_CODE_ADDED alipay",
    "0110 95188,           NOT_LISTED",
    "95188 1,              DIGITS_ADDED alipay",
    "95188 12,             DIGITS_ADDED alipay",
    "95188 123,            NOT_LISTED",
    "10086 11,             NOT_LISTED",
    "+852 6535 7377,       NOT_LISTED",
    "+1 6535 7377,         PREFIX_ADDED china-mobile-pay",
    "95187,                NOT_LISTED",
    "95181,                NOT_LISTED",
    "951988,               NOT_LISTED",
    "12315 9,              DIGITS_ADDED cn-consumer"
  })
  void aroundAShortCodeOnlyWhatStandsBeforeOrBehindIsAccused(String number, String judged) {
    assertEquals(judged, judged(number));
  }

  @ParameterizedTest
  @CsvSource({
    "0 6535 7377,          PREFIX_ADDED china-mobile-pay",
    "001 6535 7377,        PREFIX_ADDED china-mobile-pay",
    "9 6535 7377,          PREFIX_ADDED china-mobile-pay",
    "2 6535 7377,          NOT_LISTED",
    "021 6535 7377,        NOT_LISTED",
    "010 6535 7377,        NOT_LISTED",
    "+86 21 6535 7377,     NOT_LISTED",
    "6535 7377 1,          DIGITS_ADDED china-mobile-pay",
    "188 8235,             NOT_LISTED",
    "1 188 8234,           PREFIX_ADDED china-mobile-pay"
  })
  void beforeANumberOfSevenOrEightDigitsAnAreaCodeIsSomebodyElses(String number, String judged) {
    assertEquals(judged, judged(number));
  }

  @ParameterizedTest
  @CsvSource({
    "+1 402-935-7734,      DIGIT_CHANGED paypal",
    "+1 402-935-7373,      DIGITS_SWAPPED paypal",
    "+1 402-935-773,       DIGIT_LOST paypal",
    "402-935-77733,        DIGIT_LOST paypal",
    "+44 402 935 7733,     OTHER_COUNTRY_CODE paypal",
    "+351 402 935 7733,    OTHER_COUNTRY_CODE paypal",
    "+7 402 935 7733,      OTHER_COUNTRY_CODE paypal",
    "+1402 402 935 7733,   PREFIX_ADDED paypal",
    "9 402 935 7733,       PREFIX_ADDED paypal",
    "9999 402 935 7733,    PREFIX_ADDED paypal",
    "99999 402 935 7733,   NOT_LISTED",
    "402 935 7733 1,       DIGITS_ADDED paypal",
    "402 935 7733 12,      DIGITS_ADDED paypal",
    "402 935 7733 123,     NOT_LISTED",
    "+1 402 935 7733 12,   DIGITS_ADDED paypal",
    "+1402 935 7733 123,   NOT_LISTED",
    "400-098-8512,         DIGIT_CHANGED jd-pay",
    "400-098-851,          DIGIT_LOST jd-pay",
    "400-098-85,           NOT_LISTED",
    "40098851,             NOT_LISTED",
    "402 935 773,          DIGIT_LOST paypal",
    "402 935 77,           NOT_LISTED",
    "9176 9900,            DIGIT_LOST revolut",
    "917 6990,             NOT_LISTED",
    "+40 29357733,         PREFIX_ADDED paypal",
    "+400 098 8512,        NOT_LISTED"
  })
  void aLongNumberIsResembledByOneEditOrByMoreDigits(String number, String judged) {
    assertEquals(judged, judged(number));
  }

  @ParameterizedTest
  @CsvSource({
    "95188,                CN",
    "+49 30 1234567,       DE",
    "+852 2345 6789,       HK",
    "+7 495 123 45 67,     RU",
    "030 1234567,          -",
    "+49,                  -",
    "+979 123456789,       -",
    "+44 402 935 7733,     US"
  })
  void theCountryIsThatOfWhatIsListedOrOfTheCountryCode(String number, String region) {
    assertEquals(region, check(number).region().orElse("-"));
  }

  @Test
  void aDeskBehindAnExtensionIsTold() {
    assertEquals("", check("95017-2").detail());
    assertEquals("3", check("95188-3").detail());
    assertEquals("7", check("95188转7").detail());
  }

  @Test
  void aNumberBehindAnAreaCodeThatIsListedItselfIsJudgedAsListed() {
    assertEquals("UNCONFIRMED unionpay", judged("+86 10 95516"));
    assertEquals("LISTED unionpay", judged("95516"));
    assertEquals("AREA_CODE_ADDED unionpay", judged("021 95516"));
  }
}
