package dev.walletdesk.export.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The site as somebody uses it: with a finger, a mouse, a keyboard, without JavaScript. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteInBrowserIT {

  static final List<String> LANGUAGES = View.LANGUAGES;

  /** What reaches over the edge of the screen or is cut off, each screen of a diagnosis shown. */
  private static final String TOO_WIDE =
      """
      document.querySelectorAll("details").forEach(folded => (folded.open = true));
      document.querySelectorAll(".screens > section").forEach(it => (it.style.display = "block"));
      const isCut = it => it.scrollWidth > it.clientWidth && getComputedStyle(it).overflowX !== "visible";
      return [...document.querySelectorAll("main *")]
        .filter(it => it.getBoundingClientRect().right > arguments[0] || isCut(it))
        .map(it => it.outerHTML.slice(0, 200))
        .concat(document.documentElement.scrollWidth > arguments[0] ? ["the page scrolls"] : []);
      """;

  private Browser browser;
  private ExportedSite site;

  @BeforeAll
  void start(@TempDir Path directory) {
    browser = new Browser();
    site = ExportedSite.into(directory);
  }

  @AfterAll
  void stop() {
    browser.close();
  }

  @BeforeEach
  void sitDown() {
    browser.look(Device.DESKTOP);
    browser.show("screen", "light");
  }

  @AfterEach
  void nothingStandsOnTheConsoleAndNothingIsAskedOfTheNetwork() {
    assertEquals(List.of(), browser.complaints());
  }

  private void open(String page) {
    browser.open(site.address(page));
  }

  @ParameterizedTest
  @MethodSource("dev.walletdesk.export.browser.View#light")
  void somebodyWithAFailedPaymentIsLedToTheHotline(View view) {
    browser.look(view);
    open("index.html");
    browser.first("a[href='" + view.language() + "/index.html']").click();
    browser.first(".card h3 a[href='diagnose/payment-failed.html']").click();
    List<String> violations = new ArrayList<>();
    while (!browser.all(".answers a").isEmpty()) {
      assertOneScreenIsShownFromItsTop(view.device());
      Axe.violations(browser).forEach(violations::add);
      answerLast();
    }
    assertOneScreenIsShownFromItsTop(view.device());
    Axe.violations(browser).forEach(violations::add);
    browser.first(".chips a[href='../contacts/alipay.html']").click();
    assertEquals("95188", browser.first(".contact a[href='tel:95188']").getText());
    Axe.violations(browser).forEach(violations::add);
    assertEquals("", String.join("\n", violations));
  }

  private void answerLast() {
    List<WebElement> answers = browser.all(".answers a");
    answers.get(answers.size() - 1).click();
  }

  private void assertOneScreenIsShownFromItsTop(Device device) {
    assertEquals(1, browser.all(".screens > section").size(), browser.address());
    WebElement heading = browser.first(".screens h2");
    Object top = browser.run("return arguments[0].getBoundingClientRect().top", heading);
    double offset = ((Number) top).doubleValue();
    assertTrue(offset >= 0 && offset < device.height, browser.address() + " at " + offset);
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyGuideLeadsToContactsWithoutJavaScript(String language) throws IOException {
    browser.look(Device.PHONE);
    browser.allowJavaScript(false);
    try {
      for (String page : site.diagnoses(language)) {
        open(page);
        while (!browser.all(".answers a").isEmpty()) {
          answerLast();
        }
        assertFalse(browser.all(".chips a").isEmpty(), browser.address());
        assertEquals(List.of(), browser.all(".find"), "made by the script");
      }
    } finally {
      browser.allowJavaScript(true);
    }
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void theWayBackIsTheBrowsersOwn(String language) {
    open(language + "/diagnose/payment-failed.html");
    String first = browser.first(".screens h2").getText();
    answerLast();
    assertFalse(browser.first(".screens h2").getText().equals(first), browser.address());
    browser.back();
    assertEquals(first, browser.first(".screens h2").getText());
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
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
  @FieldSource("LANGUAGES")
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
  void typingNarrowsTheGuidesDown() {
    open("en/index.html");
    int before = browser.all(".card").size();
    browser.first(".find input").sendKeys("refund");
    List<WebElement> found = browser.all(".card");
    assertTrue(!found.isEmpty() && found.size() < before / 2, "" + found.size());
  }

  @Test
  void noPageHasToBeScrolledSidewaysOnTheNarrowestScreen() throws IOException {
    browser.look(Device.NARROW);
    List<String> wide = new ArrayList<>();
    for (String page : site.pages()) {
      open(page);
      ((List<?>) browser.run(TOO_WIDE, Device.NARROW.width))
          .forEach(element -> wide.add(page + ": " + element));
    }
    assertEquals("", String.join("\n", wide));
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyNumberThatCanBeDialledIsWellFormed(String language) {
    open(language + "/contacts.html");
    List<WebElement> links = browser.all("a[href^='tel:']");
    assertFalse(links.isEmpty());
    String malformed =
        links.stream()
            .map(link -> link.getDomAttribute("href"))
            .filter(href -> !href.matches("tel:(\\+[1-9][0-9]{6,14}|[0-9]{3,15})"))
            .collect(Collectors.joining("\n"));
    assertEquals("", malformed);
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void onPaperStandsWhatIsNeededThere(String language) {
    open(language + "/contacts/alipay.html");
    browser.show("print", "dark");
    assertEquals(List.of(), browser.all(".bar, .skip, .find, .actions"));
    assertFalse(browser.all(".contact .value").isEmpty());
    assertEquals(
        "rgb(255, 255, 255)",
        browser.run("return getComputedStyle(document.documentElement).backgroundColor"));
  }
}
