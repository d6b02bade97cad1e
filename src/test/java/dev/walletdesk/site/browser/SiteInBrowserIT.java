package dev.walletdesk.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The site as somebody uses it: with a finger, a mouse, a keyboard, without JavaScript. */
class SiteInBrowserIT extends BrowserTest {

  @ParameterizedTest
  @MethodSource("dev.walletdesk.site.browser.View#light")
  void somebodyWithAFailedPaymentIsLedToTheHotline(View view) {
    browser.look(view);
    open("index.html");
    browser.first("a[href='" + view.language() + "/index.html']").click();
    browser.first(".card h3 a[href='diagnose/payment-failed.html']").click();
    do {
      assertOneScreenIsShownFromItsTop(view.device());
    } while (answerLast());
    browser.first(".chips a[href='../contacts/alipay.html']").click();
    assertEquals("95188", browser.first(".contact a[href='tel:95188']").getText());
  }

  /** Follows the last answer, mostly that nothing helped, and tells whether there was one. */
  private boolean answerLast() {
    List<WebElement> answers = browser.all(".answers a");
    if (!answers.isEmpty()) {
      answers.get(answers.size() - 1).click();
    }
    return !answers.isEmpty();
  }

  private void assertOneScreenIsShownFromItsTop(Device device) {
    assertEquals(1, browser.all(".screens > section").size(), browser.address());
    WebElement heading = browser.first(".screens h2");
    Object top = browser.run("return arguments[0].getBoundingClientRect().top", heading);
    double offset = ((Number) top).doubleValue();
    assertTrue(offset >= 0 && offset < device.height, browser.address() + " at " + offset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh/diagnose/scam.html", "en/diagnose/payment-failed.html"})
  void aGuideLeadsToContactsWithoutJavaScript(String page) {
    browser.look(Device.PHONE);
    browser.allowJavaScript(false);
    try {
      open(page);
      boolean isAsked = true;
      while (isAsked) {
        isAsked = answerLast();
      }
      assertFalse(browser.all(".chips a").isEmpty(), browser.address());
      assertEquals(List.of(), browser.all(".find"), "made by the script");
    } finally {
      browser.allowJavaScript(true);
    }
  }

  @ParameterizedTest
  @FieldSource("dev.walletdesk.site.browser.View#LANGUAGES")
  void theWayBackIsTheBrowsersOwn(String language) {
    open(language + "/diagnose/payment-failed.html");
    String first = browser.first(".screens h2").getText();
    assertTrue(answerLast());
    assertNotEquals(first, browser.first(".screens h2").getText());
    browser.back();
    assertEquals(first, browser.first(".screens h2").getText());
  }

  @ParameterizedTest
  @FieldSource("dev.walletdesk.site.browser.View#LANGUAGES")
  void aKeyboardIsEnough(String language) {
    open(language + "/diagnose/payment-failed.html");
    WebElement skip = browser.press(Keys.TAB);
    assertEquals("skip", skip.getDomAttribute("class"));
    assertTrue(skip.getRect().getX() >= 0, "is seen when it has the focus");
    browser.press(Keys.ENTER);
    assertEquals("summary", browser.press(Keys.TAB).getTagName());
    WebElement answer = browser.press(Keys.TAB);
    assertEquals(browser.all(".answers a").get(0), answer);
    String target = answer.getDomAttribute("href");
    browser.press(Keys.ENTER);
    assertTrue(browser.address().endsWith(target), browser.address());
    WebElement next = browser.press(Keys.TAB);
    assertEquals(browser.first(target + " summary, " + target + " a"), next);
  }

  @ParameterizedTest
  @FieldSource("dev.walletdesk.site.browser.View#LANGUAGES")
  void typingNarrowsTheContactsDown(String language) {
    open(language + "/contacts.html");
    int before = browser.all(".party").size();
    WebElement field = browser.first(".find input");
    field.sendKeys("Alipay");
    List<String> found =
        browser.all(".party").stream().map(party -> party.getDomAttribute("id")).toList();
    assertTrue(found.contains("alipay") && found.size() < before / 4, found.toString());
    field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
    assertEquals(before, browser.all(".party").size());
    field.sendKeys("微信");
    assertEquals("wechat-pay", browser.first(".party").getDomAttribute("id"));
  }

  @Test
  void theWalletToContactIsFoundByItsNameInEitherLanguage() {
    open("en/diagnose/payment-failed.html#s-handoff");
    browser.first(".find input").sendKeys("支付宝");
    assertEquals("Alipay", browser.first(".chips a").getText());
  }

  @Test
  void typingNarrowsTheGuidesDown() {
    open("en/index.html");
    int before = browser.all(".card").size();
    browser.first(".find input").sendKeys("refund");
    List<WebElement> found = browser.all(".card");
    assertTrue(!found.isEmpty() && found.size() < before / 2, "" + found.size());
  }
}
