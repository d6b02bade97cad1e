package dev.walletdesk.site.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The accessibility check of axe-core, run on the page that a browser shows. */
final class Axe {

  /** What was found, one line for each element. Style sheets on a disk cannot be preloaded. */
  private static final String CHECK =
      """
      const [rules, done] = arguments;
      const options = { runOnly: rules, resultTypes: ["violations"], preload: false };
      const lines = result => result.violations.flatMap(rule => rule.nodes.map(node =>
        `${rule.id}: ${node.target.join(" ")}: ${node.html}: ${node.failureSummary}`));
      axe.run(document, options).then(result => done(lines(result)), error => done([`${error}`]));
      """;

  private static final List<String> ALL =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** The rules that depend on colours. */
  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

  private static final String SCRIPT = script();

  private Axe() {}

  /** Everything that violates a rule, with the rule, the page and the element. */
  static Stream<String> violations(Browser browser) {
    return violations(browser, ALL);
  }

  /** What cannot be seen well in the colours that are shown. */
  static Stream<String> paleThings(Browser browser) {
    return violations(browser, COLOURS);
  }

  private static Stream<String> violations(Browser browser, List<String> rules) {
    if (!(boolean) browser.run("return 'axe' in window")) {
      browser.run(SCRIPT);
    }
    String page = browser.address();
    return ((List<?>) browser.await(CHECK, rules)).stream().map(found -> page + ": " + found);
  }

  private static String script() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
