package dev.walletdesk.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.testing.ArticleText;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.testing.Exported;
import dev.walletdesk.text.Languages;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReadBackTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "faq --format html",
        "faq --format html --lang both --provider sun-pay",
        "faq --format html --guide card-lost --provider sun-pay --provider moon-pay",
        "contacts --format html --all",
        "contacts --format html --all --lang both"
      })
  @Tag("slow")
  void theCheckerOfTheStandardFindsNothing(String commandLine) {
    assertEquals("", HtmlChecker.check(Exported.ofSmall(commandLine.split(" "))));
  }

  @Test
  @Tag("slow")
  void theProjectsOwnFaqIsSoundInBothLanguages() {
    assertEquals(
        "", HtmlChecker.check(Exported.ofWhole("faq", "--format", "html", "--lang", "both")));
    assertEquals("", HtmlChecker.check(Exported.ofWhole("contacts", "--format", "html", "--all")));
  }

  @Test
  void everyGuideOfTheProjectIsAnArticleWithAllItsRemedies() {
    Document page = Jsoup.parse(Exported.ofWhole("faq", "--format", "html", "--lang", "zh"));
    List<Guide> guides = Catalogs.shipped().guides();
    assertEquals(guides.stream().map(Guide::id).toList(), page.select("article").eachAttr("id"));
    assertEquals(
        guides.stream().map(guide -> "#" + guide.id()).toList(),
        page.select("nav a").eachAttr("href"));
    for (Guide guide : guides) {
      assertEquals(
          instructions(guide).toList(),
          page.getElementById(guide.id()).select("ol > li").eachText());
    }
  }

  private static Stream<String> instructions(Guide guide) {
    return ArticleText.instructions(guide).map(text -> text.in(Languages.of("zh")));
  }

  @Test
  void markupInTheDataIsText() {
    Document page = Jsoup.parse(Exported.ofSmall("faq", "--format", "html"));
    assertEquals(0, page.select("script").size());
    assertEquals(
        "<script>alert('x')</script> is only text.", page.select("ol > li").eachText().get(4));
  }

  @Test
  void onlyWhatMayBeDialledOrOpenedIsALink() {
    Document page =
        Jsoup.parse(
            Exported.ofSmall("contacts", "--format", "html", "--all", "--provider", "sun-pay"));
    assertEquals(
        List.of(
            "tel:95000",
            "tel:+8657126881111",
            "tel:+8657126882222",
            "mailto:help@sun.example",
            "https://sun.example/help?x=1&y=2"),
        page.select(".value a").eachAttr("href"));
    assertEquals(
        List.of(
            "太阳支付 App → 我的 → 客服",
            "95001",
            "95000-2",
            "✗ Do not use: 95002",
            "✗ Do not use: https://sun-pay-login.example"),
        page.select(".value:not(:has(a))").eachText());
    assertEquals(10, page.select(".contact .trust").size());
    assertEquals(10, page.select(".contact .source").size());
  }

  @Test
  void aPageNeedsNothingFromOutside() {
    Document page =
        Jsoup.parse(Exported.ofSmall("faq", "--format", "html", "--provider", "sun-pay"));
    assertEquals(0, page.select("[src], link, script, iframe, form").size());
    assertFalse(page.select("style").html().contains("url("));
    assertEquals(
        1,
        page.select("meta[http-equiv=Content-Security-Policy][content^=default-src 'none']")
            .size());
  }
}
