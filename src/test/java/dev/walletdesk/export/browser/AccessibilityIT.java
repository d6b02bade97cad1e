package dev.walletdesk.export.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of axe-core for WCAG 2.2 AA and good practice, on the pages of the site. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {

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

  @ParameterizedTest
  @MethodSource("dev.walletdesk.export.browser.View#all")
  void pagesOfEveryKindViolateNoRule(View view) {
    browser.look(view);
    assertClean(Stream.concat(Stream.of("index.html"), kinds(view.language())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void printedPagesViolateNoRule(String scheme) {
    browser.look(Device.DESKTOP);
    browser.show("print", scheme);
    assertClean(View.LANGUAGES.stream().flatMap(AccessibilityIT::kinds));
  }

  @ParameterizedTest
  @ValueSource(strings = {"guides/", "diagnose/"})
  void noGuideViolatesARule(String kind) throws IOException {
    browser.look(Device.NARROW);
    browser.show("screen", "light");
    assertClean(site.pages().stream().filter(page -> page.startsWith("en/" + kind)));
  }

  private static Stream<String> kinds(String language) {
    return KINDS.stream().map(page -> language + "/" + page);
  }

  private void assertClean(Stream<String> pages) {
    List<String> violations = new ArrayList<>();
    pages.forEach(
        page -> {
          browser.open(site.address(page));
          browser.run("document.querySelectorAll('details').forEach(it => (it.open = true))");
          Axe.violations(browser).forEach(violations::add);
        });
    assertEquals("", String.join("\n", violations));
    assertEquals(List.of(), browser.complaints());
  }
}
