package dev.walletdesk.site.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the other tests find nothing of would be found. */
@Tag("browser")
class ComplaintsIT {

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
