package dev.walletdesk.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** The site on what is hardest to fit: the narrowest screen, paper, and the dialler of a phone. */
class SiteLayoutIT extends BrowserTest {

  /** What reaches over the edge of the screen or is cut off, each screen of a diagnosis shown. */
  private static final String TOO_WIDE =
      """
      document.querySelectorAll("details").forEach(folded => (folded.open = true));
      document.querySelectorAll(".screens > section").forEach(it => (it.style.display = "block"));
      const isCut = it => it.scrollWidth > it.clientWidth && getComputedStyle(it).overflowX !== "visible";
      return [...document.querySelectorAll("main *")]
        .filter(it => it.getBoundingClientRect().right > arguments[0] || isCut(it))
        .map(it => `${it.closest("main").dataset.page}: ${it.outerHTML.slice(0, 200)}`)
        .concat(document.documentElement.scrollWidth > arguments[0] ? ["the page scrolls"] : []);
      """;

  @Test
  void nothingHasToBeScrolledSidewaysOnTheNarrowestScreen() throws IOException {
    browser.look(Device.NARROW);
    browser.open(site.mainParts("en"));
    assertEquals(List.of(), browser.run(TOO_WIDE, Device.NARROW.width));
    int pages = browser.all("main").size();
    assertEquals(site.pagesIn("en").size(), pages);
  }

  /** With all that stands around the main part, and what the script adds. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "contacts.html",
        "contacts/alipay.html",
        "guides/scam.html",
        "diagnose/payment-failed.html"
      })
  void noKindOfPageHasToBeScrolledSidewaysOnTheNarrowestScreen(String page) {
    browser.look(Device.NARROW);
    for (String language : View.LANGUAGES) {
      open(language + "/" + page);
      assertEquals(List.of(), browser.run(TOO_WIDE, Device.NARROW.width), language);
    }
  }

  @ParameterizedTest
  @FieldSource("dev.walletdesk.site.browser.View#LANGUAGES")
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
  @FieldSource("dev.walletdesk.site.browser.View#LANGUAGES")
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
