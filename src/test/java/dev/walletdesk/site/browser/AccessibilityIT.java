package dev.walletdesk.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

  /**
   * Takes away what is hidden, and of parts that are made alike all but one: every rule looks at
   * every element, and a list of all contacts has thousands of the same.
   */
  private static final String ONE_OF_EACH =
      """
      const isHidden = it => !it.checkVisibility();
      [...document.querySelectorAll(".screens > section")].filter(isHidden).forEach(it => it.remove());
      document.querySelectorAll("details").forEach(it => (it.open = true));
      const seen = new Set();
      const kind = it => `${it.tagName} ${it.className}`;
      for (const part of document.querySelectorAll(".party, .card, .contact")) {
        const shape = [...new Set([part, ...part.querySelectorAll("*")].map(kind))].join();
        if (seen.has(shape)) part.remove();
        seen.add(shape);
      }
      """;

  @ParameterizedTest
  @MethodSource("dev.walletdesk.site.browser.View#light")
  void pagesOfEveryKindViolateNoRule(View view) {
    browser.look(view);
    assertClean(Stream.concat(Stream.of("index.html"), kinds(view.language())), Axe::violations);
  }

  /** Dark colours come from variables alone, so that no other rule can find anything new. */
  @ParameterizedTest
  @EnumSource(names = {"PHONE", "DESKTOP"})
  void pagesOfEveryKindCanBeReadInDarkColours(Device device) {
    browser.look(new View("zh", device, "dark"));
    assertClean(Stream.concat(Stream.of("index.html"), kinds("zh")), Axe::paleThings);
  }

  @Test
  void printedPagesViolateNoRuleEvenWhereTheScreenIsDark() {
    browser.look(Device.DESKTOP);
    browser.show("print", "dark");
    assertClean(kinds("en"), Axe::violations);
  }

  private static Stream<String> kinds(String language) {
    return KINDS.stream().map(page -> language + "/" + page);
  }

  private void assertClean(Stream<String> pages, Function<Browser, Stream<String>> check) {
    List<String> violations = new ArrayList<>();
    pages.forEach(
        page -> {
          open(page);
          browser.run(ONE_OF_EACH);
          check.apply(browser).forEach(violations::add);
        });
    assertEquals("", String.join("\n", violations));
  }
}
