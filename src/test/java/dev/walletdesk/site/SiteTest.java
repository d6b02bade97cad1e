package dev.walletdesk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Trust;
import dev.walletdesk.document.ContactLink;
import dev.walletdesk.format.html.HtmlChecker;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.testing.Exported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteTest {

  private Path small;
  private Path whole;
  private final Map<String, Document> smallPages = new TreeMap<>();
  private final Map<String, Document> wholePages = new TreeMap<>();

  @BeforeAll
  void export(@TempDir Path directory) throws IOException {
    small = directory.resolve("small");
    whole = directory.resolve("whole");
    Exported.ofSmall("site", "-o", small.toString());
    Exported.ofWhole("site", "-o", whole.toString());
    read(small, smallPages);
    read(whole, wholePages);
  }

  private static void read(Path root, Map<String, Document> pages) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (file.toString().endsWith(".html")) {
          pages.put(root.relativize(file).toString(), Jsoup.parse(file, "UTF-8"));
        }
      }
    }
  }

  /** Whoever reads a page may live where nobody is known. */
  @Test
  void aHandoffSaysWhomToLookForInACountryThatIsNotInTheList() throws IOException {
    assertTrue(
        Jsoup.parse(whole.resolve("en/diagnose/scam.html"), "UTF-8")
            .getElementById("s-stop-money")
            .text()
            .contains(
                "In another country, look on its government’s own website, not in an advertisement"
                    + " or a message, for the police’s fraud line."));
    assertTrue(
        Jsoup.parse(whole.resolve("zh/diagnose/transfer-failed.html"), "UTF-8")
            .getElementById("s-handoff")
            .text()
            .contains("在别的国家或地区，请在当地政府的官网上找支付业务监管部门，不要从广告或短信里找。"));
  }

  @Test
  void aSiteForOneCountrySaysWhoIsNotInTheListThere(@TempDir Path directory) throws IOException {
    Exported.ofSmall("site", "-o", directory.toString(), "--region", "NG");
    assertTrue(
        Jsoup.parse(directory.resolve("zh/diagnose/card-lost.html"), "UTF-8")
            .getElementById("s-handoff")
            .text()
            .contains("名单里没有尼日利亚的警方反诈电话和支付业务监管部门。请在政府官网上找，不要从广告或短信里找。"));
  }

  @Test
  void thereIsAPageForEverythingInBothLanguages() {
    Set<String> expected =
        Stream.of("zh", "en")
            .flatMap(
                language ->
                    Stream.of(
                            "index",
                            "contacts",
                            "wrong-numbers",
                            "about",
                            "guides/card-lost",
                            "guides/pay-fail",
                            "diagnose/card-lost",
                            "diagnose/pay-fail",
                            "contacts/sun-pay",
                            "contacts/moon-pay",
                            "authorities/cn-line",
                            "authorities/us-line")
                        .map(page -> language + "/" + page + ".html"))
            .collect(Collectors.toCollection(TreeSet::new));
    expected.add("index.html");
    assertEquals(expected, smallPages.keySet());
  }

  @Test
  @Tag("slow")
  void theCheckerOfTheStandardFindsNothing() throws IOException {
    for (String page : smallPages.keySet()) {
      assertEquals("", HtmlChecker.check(Files.readString(small.resolve(page))), page);
    }
    for (String page : List.of("zh/diagnose/scam.html", "en/contacts.html", "zh/index.html")) {
      assertEquals("", HtmlChecker.check(Files.readString(whole.resolve(page))), page);
    }
  }

  @Test
  void everyLinkWithinTheSiteLeadsSomewhere() {
    Map<String, Set<String>> anchors = new HashMap<>();
    wholePages.forEach((name, page) -> anchors.put(name, new HashSet<>(ids(page))));
    for (Map.Entry<String, Document> page : wholePages.entrySet()) {
      for (Element link : page.getValue().select("a[href]")) {
        String href = link.attr("href");
        if (!href.contains(":")) {
          assertLeadsSomewhere(page.getKey(), href, anchors);
        }
      }
    }
  }

  private static void assertLeadsSomewhere(
      String from, String href, Map<String, Set<String>> anchors) {
    String[] parts = href.split("#", 2);
    String to =
        parts[0].isEmpty() ? from : Path.of(from).resolveSibling(parts[0]).normalize().toString();
    assertTrue(anchors.containsKey(to), from + " -> " + href);
    assertTrue(parts.length == 1 || anchors.get(to).contains(parts[1]), from + " -> " + href);
  }

  private static List<String> ids(Document page) {
    List<String> ids = page.select("[id]").eachAttr("id");
    assertEquals(ids.size(), new HashSet<>(ids).size(), "every id once");
    return ids;
  }

  @Test
  void nothingIsLoadedFromOutside() {
    for (Map.Entry<String, Document> page : wholePages.entrySet()) {
      for (Element loaded : page.getValue().select("link[href], [src]")) {
        String from = loaded.hasAttr("src") ? loaded.attr("src") : loaded.attr("href");
        assertTrue(from.matches("(\\.\\./)*(style\\.css|find\\.js)"), page.getKey() + ": " + from);
      }
      assertEquals(0, page.getValue().select("[style], [onclick], form, iframe").size());
      assertEquals(
          "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none';"
              + " form-action 'none'",
          page.getValue().select("meta[http-equiv]").attr("content"));
    }
  }

  @Test
  void onlyNumbersThatMayBeRecommendedCanBeDialled() {
    Set<String> expected =
        Exported.parties(Catalogs.shipped()).stream()
            .flatMap(party -> party.contacts().stream())
            .flatMap(contact -> ContactLink.of(contact).stream())
            .filter(link -> link.startsWith("tel:"))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> found = new TreeSet<>();
    wholePages.values().forEach(page -> found.addAll(page.select("[href^=tel:]").eachAttr("href")));
    assertEquals(expected, found);
  }

  @Test
  void whatIsWrongStandsOnOnePageAsTextAndIsKeptFromSearchEngines() {
    List<Contact> wrong =
        Exported.parties(Catalogs.of(Catalogs.TO_EXPORT)).stream()
            .flatMap(party -> party.contacts().stream())
            .filter(contact -> contact.trust() == Trust.WRONG)
            .toList();
    for (Map.Entry<String, Document> page : smallPages.entrySet()) {
      boolean isWrongNumbers = page.getKey().endsWith("wrong-numbers.html");
      String text = page.getValue().text();
      for (Contact contact : wrong) {
        assertEquals(isWrongNumbers, text.contains(contact.value()), page.getKey());
      }
      String robots = page.getValue().select("meta[name=robots]").attr("content");
      assertEquals(isWrongNumbers ? "noindex" : "", robots, page.getKey());
    }
    assertEquals(0, smallPages.get("en/wrong-numbers.html").select("main a").size());
  }

  @Test
  void whatIsNotConfirmedStandsUnderItsWarningAndCannotBeDialled() {
    Document page = smallPages.get("en/contacts/sun-pay.html");
    Element contact = page.select(".contact.unconfirmed").first();
    assertEquals("95001", contact.select(".value").text());
    assertEquals(0, contact.select("a, svg").size());
    assertEquals(
        "These could not be confirmed. Find the same contact in the official app before you use one.",
        contact.previousElementSibling().text());
  }

  @Test
  void everyContactOnEveryPageHasItsTrustAndItsSource() {
    for (Document page : wholePages.values()) {
      for (Element contact : page.select(".contact")) {
        assertEquals(1, contact.select(".trust").size());
        assertTrue(contact.select(".source").text().length() > "Source: ".length());
      }
    }
  }

  @Test
  void everyPageLeadsToItselfInTheOtherLanguage() {
    for (String language : List.of("zh", "en")) {
      String other = language.equals("zh") ? "en" : "zh";
      for (String page : wholePages.keySet()) {
        if (page.startsWith(language + "/")) {
          String href = wholePages.get(page).select(".language").attr("href");
          String to = Path.of(page).resolveSibling(href).normalize().toString();
          assertEquals(other + page.substring(2), to);
        }
      }
    }
  }

  @Test
  void aDiagnosisIsClickedThroughToAContact() {
    Document page = smallPages.get("en/diagnose/card-lost.html");
    Element screen = page.getElementById("start");
    for (String answer : List.of("Earlier", "That did not help", "Another wallet, or not sure")) {
      Element link = screen.select(".answers a:contains(" + answer + ")").first();
      screen = page.getElementById(link.attr("href").substring(1));
    }
    assertEquals("If it does not turn up, ask support for a new one.", screen.select("h2").text());
    assertEquals(
        List.of("../contacts/moon-pay.html", "../contacts/sun-pay.html"),
        screen.select(".chips a").eachAttr("href"));
  }

  @Test
  void everyGuideLeadsToContactsByItsLinksAlone() {
    for (Map.Entry<String, Document> page : wholePages.entrySet()) {
      if (page.getKey().contains("/diagnose/")) {
        Element screen = page.getValue().selectFirst(".screens > section");
        for (Element last = lastAnswer(screen); last != null; last = lastAnswer(screen)) {
          screen = page.getValue().getElementById(last.attr("href").substring(1));
        }
        assertFalse(screen.select(".chips a").isEmpty(), page.getKey() + " #" + screen.id());
      }
    }
  }

  /** Mostly that nothing helped. */
  private static Element lastAnswer(Element screen) {
    return screen.select(".answers a").last();
  }

  @Test
  void aSiteAboutOneWalletShowsItsContactsAtOnce(@TempDir Path directory) throws IOException {
    Exported.ofSmall("site", "-o", directory.toString(), "--provider", "sun-pay", "--region", "CN");
    Document page = Jsoup.parse(directory.resolve("zh/diagnose/card-lost.html"), "UTF-8");
    Element handoff = page.getElementById("s-handoff");
    assertEquals(0, handoff.select(".chips").size());
    assertEquals("tel:95000", handoff.select(".value a").first().attr("href"));
    assertEquals(List.of("12300 投诉热线"), handoff.select("details a").eachText());
    assertTrue(Files.notExists(directory.resolve("zh/contacts/moon-pay.html")));
    assertTrue(Files.notExists(directory.resolve("zh/authorities/us-line.html")));
  }

  @Test
  void theSameDataGivesTheSameBytes(@TempDir Path again) throws IOException {
    Exported.ofSmall("site", "-o", again.toString());
    for (String page : smallPages.keySet()) {
      assertEquals(-1, Files.mismatch(small.resolve(page), again.resolve(page)), page);
    }
  }
}
