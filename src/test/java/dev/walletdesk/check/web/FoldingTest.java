package dev.walletdesk.check.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "PayPa1,      paypal",
    "payp4l,      paypal",
    "rnercado,    mercado",
    "vvise,       wlse",
    "clana,       dana",
    "b1ll,        blll",
    "a|ipay,      allpay",
    "0123456789x, olzeasgtbgx",
    "рауpal,      paypal",
    "95516,       95516"
  })
  void whatLooksAlikeBecomesTheSame(String name, String folded) {
    assertEquals(folded, Folding.fold(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"login", "kefu", "securelogin", "login24", "7", "logln", "24"})
  void luringWordsMayBeJoinedToEachOther(String text) {
    assertTrue(new BaitWords().isBait(text), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "garden", "logingarden", "gardenlogin", "x"})
  void anyOtherLetterMakesNoLure(String text) {
    assertFalse(new BaitWords().isBait(text), text);
  }
}
