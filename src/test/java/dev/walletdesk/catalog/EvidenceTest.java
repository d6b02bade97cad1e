package dev.walletdesk.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

  @Test
  void usage() {
    Evidence list =
        new Evidence(
            URI.create("https://github.com/metowolf/vCards/blob/master/data/alipay.yaml"),
            EvidenceKind.LIST,
            Optional.empty(),
            SeenDate.parse("2019-06-19"),
            Optional.empty());
    assertEquals("code:metowolf", list.source());
    assertEquals("2019-06-19", list.date().orElseThrow().text());
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.paypal.com/us/help,             paypal.com",
    "https://help.paypal.com/us,                 paypal.com",
    "https://news.bbc.co.uk/story,               bbc.co.uk",
    "https://www.qinghai.gov.cn/12363,           qinghai.gov.cn",
    "https://t.co/x,                             t.co",
    "https://web.archive.org/web/20240101000000/https://www.venmo.com/contact, venmo.com",
    "https://github.com/search?q=95188&type=code, code:search",
    "https://raw.githubusercontent.com/Someone/list/main/a.csv, code:someone",
    "https://GitHub.com/someone/list,            code:someone"
  })
  void theSourceOfAPageIsItsOwnerAndNotItsHost(URI page, String source) {
    assertEquals(source, evidence(page).source());
  }

  @Test
  void twoPagesOfOneOwnerAreOneSource() {
    List<Evidence> evidence =
        List.of(
            evidence(URI.create("https://a.news.example/1")),
            evidence(URI.create("https://b.news.example/2")),
            evidence(URI.create("https://other.example/3")));
    assertEquals(2, Evidence.sources(evidence));
  }

  @Test
  void aPageInAnArchiveIsOnTheHostOfThePageThatItKeeps() {
    URI kept = URI.create("https://web.archive.org/web/2024/http://www.ftc.gov/alert.htm");
    assertEquals("www.ftc.gov", evidence(kept).pageHost());
  }

  @ParameterizedTest
  @CsvSource({
    "https://web.archive.org/web/20261128010203/https://www.ftc.gov/alert,    true",
    "https://web.archive.org/web/20261128010203/http://www.ftc.gov:80/alert,  true",
    "https://archive.ph/20261128010203/https://ftc.gov/alert/,                true",
    "https://web.archive.org/web/20261128010203/https://www.ftc.gov/other,    false",
    "https://web.archive.org/web/20261128010203/https://www.ftc.example/alert, false",
  })
  void aCopyTellsOfWhichPageAndOfWhichDayItIs(URI copy, boolean ofThisPage) {
    Evidence evidence = archived(URI.create("https://www.ftc.gov/alert"), copy);
    assertEquals(ofThisPage, evidence.isArchivedItself());
    assertEquals(Optional.of(LocalDate.of(2026, 11, 28)), evidence.archived());
  }

  @Test
  void aCopyOfWhichTheLinkTellsNothingIsBelieved() {
    Evidence evidence =
        archived(URI.create("https://www.ftc.gov/alert"), URI.create("https://perma.cc/AB12-CD34"));
    assertTrue(evidence.isArchivedItself());
    assertEquals(Optional.empty(), evidence.archived());
  }

  private static Evidence archived(URI page, URI copy) {
    return new Evidence(
        page, EvidenceKind.REGULATOR, Optional.empty(), Optional.empty(), Optional.of(copy));
  }

  private static Evidence evidence(URI page) {
    return new Evidence(page, EvidenceKind.OTHER, Optional.empty());
  }

  @Test
  void evidenceIsTheSameWhereAllOfItIs() {
    URI url = URI.create("https://a.example/1");
    Optional<SeenDate> seen = SeenDate.parse("2026");
    Evidence one = new Evidence(url, EvidenceKind.LIST, seen, seen, Optional.of(url));
    assertEquals(one, new Evidence(url, EvidenceKind.LIST, seen, seen, Optional.of(url)));
    for (Evidence other :
        List.of(
            new Evidence(
                URI.create("https://a.example/2"), EvidenceKind.LIST, seen, seen, Optional.of(url)),
            new Evidence(url, EvidenceKind.OTHER, seen, seen, Optional.of(url)),
            new Evidence(url, EvidenceKind.LIST, Optional.empty(), seen, Optional.of(url)),
            new Evidence(url, EvidenceKind.LIST, seen, Optional.empty(), Optional.of(url)),
            new Evidence(url, EvidenceKind.LIST, seen, seen, Optional.empty()))) {
      assertNotEquals(one, other);
    }
    assertNotEquals(one, (Object) url);
  }
}
