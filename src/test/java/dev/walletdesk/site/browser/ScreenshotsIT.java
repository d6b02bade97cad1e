package dev.walletdesk.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Takes pictures of the site for people to look at. */
@Tag("browser")
@ExtendWith(ExportedOnce.class)
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
  void pagesOfEveryKindAreShownInEveryView(ExportedSite site) throws IOException {
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
}
