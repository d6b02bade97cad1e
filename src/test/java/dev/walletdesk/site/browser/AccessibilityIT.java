package dev.walletdesk.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of axe-core for WCAG 2.2 AA and good practice, on the pages of the site. */
class AccessibilityIT extends BrowserTest {

  /** One page of every kind, and of a diagnosis the kinds of its screens. */
  private static final List<String> KINDS =
      List.of(
          "index.html",
          "contacts.html",
          "wrong-numbers.html",
          "about.html",
          "contacts/alipay.html",
          "authorities/cn-12363.html",
          "guides/scam.html",
          "diagnose/scam.html",
          "diagnose/payment-failed.html#s-look-in-bill",
          "diagnose/payment-failed.html#s-handoff",
          "diagnose/payment-failed.html#s-solved");

  @ParameterizedTest
  @MethodSource("dev.walletdesk.site.browser.View#all")
  void pagesOfEveryKindViolateNoRule(View view) {
    browser.look(view);
    assertClean(Stream.concat(Stream.of("index.html"), kinds(view.language())));
  }

  @Test
  void printedPagesViolateNoRuleEvenWhereTheScreenIsDark() {
    browser.look(Device.DESKTOP);
    browser.show("print", "dark");
    assertClean(kinds("en"));
  }

  private static Stream<String> kinds(String language) {
    return KINDS.stream().map(page -> language + "/" + page);
  }

  private void assertClean(Stream<String> pages) {
    List<String> violations = new ArrayList<>();
    pages.forEach(
        page -> {
          open(page);
          browser.run("document.querySelectorAll('details').forEach(it => (it.open = true))");
          Axe.violations(browser).forEach(violations::add);
        });
    assertEquals("", String.join("\n", violations));
  }
}
