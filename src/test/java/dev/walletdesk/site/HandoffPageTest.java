package dev.walletdesk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.Exported;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees first where a page hands over to people. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandoffPageTest {

  private Path everybody;
  private Path paypal;

  @BeforeAll
  void export(@TempDir Path directory) throws IOException {
    everybody = directory.resolve("everybody");
    paypal = directory.resolve("paypal");
    Exported.ofWhole("site", "-o", everybody.toString(), "--guide", "scam");
    Exported.ofWhole("site", "-o", paypal.toString(), "--guide", "scam", "--provider", "paypal");
  }

  private static Element page(Path site, String name, String screen) throws IOException {
    return Jsoup.parse(site.resolve(name), "UTF-8").getElementById(screen);
  }

  private List<String> countries(String page) throws IOException {
    return Jsoup.parse(everybody.resolve(page), "UTF-8")
        .select("details.country > summary")
        .eachText();
  }

  private static List<String> parts(Element card) {
    return card.children().stream().map(Element::text).toList();
  }

  @Test
  void itBeginsWithWhatToDoNowInOneSentence() throws IOException {
    Element card = page(everybody, "en/diagnose/scam.html", "s-stop-them").selectFirst(".at-once");
    assertEquals(
        "Hang up and stop sharing your screen. From another phone, call the wallet and your bank.",
        card.child(0).text());
    assertTrue(card.hasClass("urgent"));
    assertTrue(
        parts(card)
            .containsAll(
                List.of(
                    "Choose your wallet to get its official contact",
                    "Say: “I am being scammed right now. Freeze my account and my linked cards.”",
                    "Never give: codes, passwords, your screen, money to a “safe account”",
                    "Report it as well")));
  }

  @Test
  void itIsTheSameInChinese() throws IOException {
    Element card = page(everybody, "zh/diagnose/scam.html", "s-stop-them").selectFirst(".at-once");
    assertEquals("挂断，停止共享屏幕，换一部手机打给钱包和银行。", card.child(0).text());
    assertTrue(
        parts(card)
            .containsAll(
                List.of("这样说：“我正在被骗，请马上冻结我的账户和绑定的卡。”", "绝不给：验证码、密码、屏幕，也不转给“安全账户”", "同时报警")));
  }

  @Test
  void whereToReportItIsFoldedByCountryAndCanBeDialled() throws IOException {
    Element card = page(everybody, "en/diagnose/scam.html", "s-stop-them").selectFirst(".at-once");
    Element china = card.select("details:has(summary:contains(China))").first();
    assertEquals(
        List.of("110 (police), around the clock", "96110 anti-fraud line"),
        china.select("a").eachText());
    assertEquals(List.of("tel:110", "tel:96110"), china.select("a").eachAttr("href"));
    // How the time zone is called is the JDK's.
    String zone =
        ZoneId.of("Europe/London").getDisplayName(TextStyle.FULL_STANDALONE, Locale.ENGLISH);
    assertEquals(
        "0300 123 2040 Report Fraud (UK), Mon to Fri 08:00–20:00 (%s)".formatted(zone),
        card.select("details:has(summary:contains(United Kingdom)) li").last().text());
  }

  /** Nobody who reads a page in Hong Kong wants the number in China, and nobody reads past ten. */
  @Test
  void contactsForTheWholeWorldComeFirstAndThoseOfACountryBehindItsName() throws IOException {
    Element screen = page(paypal, "en/diagnose/scam.html", "s-stop-them");
    Element card = screen.selectFirst(".at-once");
    assertEquals("https://www.paypal.com", card.selectFirst(".value").text());
    assertEquals(
        "tel:+18882211161",
        card.select("details:has(summary:contains(United States)) a").first().attr("href"));
    for (Element contact : screen.select(".contact")) {
      boolean worldwide = contact.text().contains("worldwide");
      assertEquals(worldwide, contact.closest("details.country") == null, contact.text());
    }
  }

  @Test
  void thePageOfAWalletPutsItsCountriesBehindTheirNamesInTheReadersOrder() throws IOException {
    assertEquals(List.of("China", "United States"), countries("en/contacts/paypal.html"));
    assertEquals(List.of("美国", "中国"), countries("zh/contacts/paypal.html"));
  }

  @Test
  void aWalletOfOneCountryShowsItsContactsUnfolded() throws IOException {
    Element page = Jsoup.parse(everybody.resolve("zh/contacts/alipay.html"), "UTF-8");
    assertTrue(page.select("a[href=tel:95188]").first().closest("details") == null);
  }
}
