package dev.walletdesk.export.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes pictures of the site for people to look at, and shows that the browser tells on pages. */
@Tag("browser")
class ScreenshotsIT {

  private static final Path PICTURES =
      Path.of(System.getProperty("walletdesk.screenshots", "target/screenshots"));

  private static final Map<String, String> PAGES =
      Map.of(
          "home", "index.html",
          "guide", "guides/scam.html",
          "diagnosis", "diagnose/payment-failed.html",
          "handoff", "diagnose/payment-failed.html#s-handoff",
          "contact", "contacts/alipay.html",
          "contacts", "contacts.html");

  @Test
  void pagesOfEveryKindAreShownInEveryView(@TempDir Path directory) throws IOException {
    ExportedSite site = ExportedSite.into(directory);
    try (Browser browser = new Browser()) {
      for (View view : View.all().toList()) {
        browser.look(view);
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
          browser.open(site.address(view.language() + "/" + page.getValue()));
          browser.photograph(PICTURES.resolve(page.getKey() + "-" + view + ".png"));
        }
      }
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void aPageThatAsksTheNetworkOrCannotBeReadIsToldOn(@TempDir Path directory) throws IOException {
    Path page = directory.resolve("bad.html");
    Files.writeString(page, "<img src='http://127.0.0.1:9/x'><p style='color:#ccc'>pale</p>");
    try (Browser browser = new Browser()) {
      browser.open(page.toUri().toString());
      List<String> violations = Axe.violations(browser).toList();
      for (String rule : List.of("html-has-lang", "image-alt", "color-contrast")) {
        assertTrue(violations.toString().contains("bad.html: " + rule + ": "), rule);
      }
      List<String> complaints = browser.complaints();
      assertTrue(complaints.contains("asked for http://127.0.0.1:9/x"), complaints.toString());
      assertTrue(complaints.stream().anyMatch(each -> each.contains("SEVERE")), "on the console");
    }
  }
}
