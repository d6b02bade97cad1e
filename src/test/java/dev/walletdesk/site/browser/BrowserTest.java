package dev.walletdesk.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a test in the browser has: a browser, the site, and a network that nobody asks. */
@Tag("browser")
@ExtendWith(ExportedOnce.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {

  Browser browser;
  ExportedSite site;

  @BeforeAll
  void start(ExportedSite exported) {
    site = exported;
    browser = new Browser();
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
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

  void open(String page) {
    browser.open(site.address(page));
  }
}
