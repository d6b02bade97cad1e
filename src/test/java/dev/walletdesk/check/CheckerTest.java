package dev.walletdesk.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Party;
import dev.walletdesk.check.verdict.ValueKind;
import dev.walletdesk.check.verdict.Verdict;
import dev.walletdesk.testing.Catalogs;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckerTest {

  private final Checker checker = new Checker(Catalogs.of(Catalogs.TO_CHECK));

  private String judged(String value) {
    Verdict verdict = checker.check(value);
    String parties = verdict.parties().stream().map(Party::id).collect(Collectors.joining(","));
    return (verdict.kind() + " " + verdict.reason() + " " + parties).strip();
  }

  @Test
  void usage() {
    assertEquals("PHONE LISTED alipay", judged("客服热线：95188"));
  }

  @ParameterizedTest
  @CsvSource({
    "service@alipay.com,                     EMAIL LISTED alipay",
    "https://www.revolut.com/,               URL OFFICIAL_DOMAIN revolut",
    "[paypal.com](https://example.net),      URL TEXT_DIFFERS paypal",
    "[Sign in](https://example.net),         URL NOT_LISTED",
    "[service@alipay.com](https://example.net), URL NOT_LISTED",
    "支付宝app 我的 > 我的客服,                 OTHER LISTED alipay",
    "支付宝App→我的→我的银行,                   OTHER UNREADABLE",
    "@askpaypal,                             OTHER LISTED paypal",
    "@Ask_PayPal,                            OTHER LISTED paypal",
    "@AskPayPa1,                             OTHER LOOKALIKE_LETTERS paypal",
    "@AskPayPol,                             OTHER MISSPELT paypal",
    "@AskSomebody,                           OTHER NOT_LISTED",
    "@a,                                     OTHER UNREADABLE",
    "@ab,                                    OTHER NOT_LISTED",
    "@PayPalHelp1,                           OTHER UNCONFIRMED paypal",
    "@PayPalHelp2,                           OTHER NOT_LISTED",
    "AskPayPa1,                              OTHER UNREADABLE",
    "＠ＡｓｋＰａｙＰａｌ,                         OTHER LISTED paypal"
  })
  void everyKindOfValueIsJudgedByItsOwnRules(String value, String judged) {
    assertEquals(judged, judged(value));
  }

  @Test
  void whatCannotBeSeenMakesALookalikeOfWhatReadsAsOfficial() {
    assertEquals("URL HIDDEN_CHARACTERS revolut", judged("revo\u200Blut.com"));
    assertEquals("URL OFFICIAL_DOMAIN revolut", judged("\u200Brevolut.com"));
    assertEquals("PHONE LISTED alipay", judged("95\u200B188"));
    assertEquals("URL NOT_LISTED", judged("exam\u200Bple.net"));
    assertEquals("[x\u200B](revolut.com)", checker.check("[x\u200B](revolut.com)").value());
  }

  @Test
  void whatTheTextOfALinkHidesIsNotReadAsItsAddress() {
    assertEquals("URL TEXT_DIFFERS paypal", judged("[pay\u200Bpal.com](https://example.net)"));
  }

  @Test
  void aValueOfMoreThan4096CharactersIsNotRead() {
    String longest = "https://revolut.com/" + "a".repeat(Checker.LONGEST - 20);
    assertEquals("URL OFFICIAL_DOMAIN revolut", judged(longest));
    Verdict verdict = checker.check(longest + "a");
    assertEquals("OTHER TOO_LONG", judged(longest + "a"));
    assertEquals(ValueKind.OTHER, verdict.kind());
    assertEquals("https://revolut.com/" + "a".repeat(40) + "…", verdict.value());
  }
}
