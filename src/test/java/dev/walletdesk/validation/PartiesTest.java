package dev.walletdesk.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What contacts, names and evidence say. */
class PartiesTest {

  @TempDir Path directory;
  private Sample sample;

  @BeforeEach
  void startWithDataThatIsRight() {
    sample = new Sample(directory);
  }

  @Test
  void aNumberExistsInItsRegion() {
    sample.provider("\"95188\"", "\"95188123\"");
    assertEquals(
        """
        providers/sample-pay.json:12:16: warning: “95188123” does not look like a number in CN [implausible-number]
        """,
        sample.problems());
  }

  @Test
  void aNumberOfAnotherCountryIsNoNumberHere() {
    sample.provider("\"95188\"", "\"+44 20 7946 0958\"");
    assertEquals(
        """
        providers/sample-pay.json:12:16: warning: “+44 20 7946 0958” does not look like a number in CN [implausible-number]
        """,
        sample.problems());
  }

  @Test
  void aNumberForTheWholeWorldBeginsWithThePlusSign() {
    sample.provider("\"95188\"", "\"400-670-0700\"");
    assertEquals("", sample.problems());
    sample.write(
        "providers/sample-pay.json",
        Sample.PROVIDER.replace("\"95188\"", "\"400-670-0700\"").replace("\"CN\"", "\"001\""));
    assertEquals(
        """
        providers/sample-pay.json:12:16: warning: “400-670-0700” does not look like a number in 001 [implausible-number]
        """,
        sample.problems());
  }

  @Test
  void aNumberKnownToBeWrongMayBeAnything() {
    sample.provider(
        "\"95188\"", "\"12345678\", \"note\": { \"zh\": \"不对\", \"en\": \"Not right\" }");
    sample.write(
        "providers/sample-pay.json",
        Sample.PROVIDER
            .replace(
                "\"95188\"", "\"12345678\", \"note\": { \"zh\": \"不对\", \"en\": \"Not right\" }")
            .replace(
                "\"trust\": \"verified\",\n      \"evidence\"",
                "\"trust\": \"wrong\",\n      \"evidence\""));
    assertEquals("", sample.problems());
  }

  @Test
  void noNumberIsClaimedByTwo() {
    second("\"+86 95188\"", "second-pay");
    assertEquals(
        """
        providers/second-pay.json:12:16: error: “+86 95188” is already a number of sample-pay; a number has one owner
        """,
        sample.problems());
  }

  @Test
  void noNameLeadsToTwo() {
    second("\"95017\"", "yang-fu");
    assertEquals(
        """
        providers/yang-fu.json:2:9: error: “yang-fu” is already a name of sample-pay
        """,
        sample.problems());
  }

  @Test
  void aContactIsListedOnce() {
    String contact =
        Sample.PROVIDER.substring(
            Sample.PROVIDER.indexOf("    {\n      \"channel\""), Sample.PROVIDER.indexOf("  ]\n}"));
    sample.provider(contact, contact.stripTrailing() + ",\n" + contact);
    assertEquals(
        """
        providers/sample-pay.json:20:16: error: “95188” is here twice for the same region; put all its sources into one contact
        """,
        sample.problems());
  }

  @Test
  void authoritiesHaveIdsOfTheirOwn() {
    String authority =
        Sample.AUTHORITIES.substring(
            Sample.AUTHORITIES.indexOf("    {\n"), Sample.AUTHORITIES.indexOf("  ]\n}"));
    sample.authorities(authority, authority.stripTrailing() + ",\n" + authority);
    assertEquals(
        """
        authorities.json:20:13: error: “sample-desk” is the id of two authorities in this file
        """,
        sample.problems());
  }

  @Test
  void evidenceIsNotFromTheFuture() {
    sample.provider("\"2025\"", "\"2026-12\"");
    sample.guide(
        "\"sources\": []",
        "\"sources\": [{ \"url\": \"https://a.example\", \"kind\": \"other\", \"seen\": \"2026-11-23\" }]");
    assertEquals(
        """
        guides/sample.json:27:74: error: “2026-11-23” is in the future
        providers/sample-pay.json:16:88: error: “2026-12” is in the future
        """,
        sample.problems());
  }

  @Test
  void todayThisMonthAndThisYearAreNotTheFuture() {
    for (String seen : new String[] {"2026", "2026-11", "2026-11-22"}) {
      sample.provider("\"2025\"", "\"" + seen + "\"");
      assertEquals("", sample.problems());
    }
  }

  @Test
  void aCopyInAnArchiveIsOneOfThatPageAndNotOlderThanWhatItShows() {
    archived("https://web.archive.org/web/20261122093015/https://sample.example/help");
    assertEquals("", sample.problems());
    archived("https://perma.cc/AB12-CD34");
    assertEquals("", sample.problems());
    archived("https://web.archive.org/web/20261122093015/https://other.example/help");
    assertEquals(
        """
        providers/sample-pay.json:16:113: error: this copy is not one of https://sample.example/help
        """,
        sample.problems());
    archived("https://web.archive.org/web/20261110093015/https://sample.example/help");
    assertEquals(
        """
        providers/sample-pay.json:16:113: error: this copy was made on 2026-11-10, before the date that stands beside it; it cannot show what was said later
        """,
        sample.problems());
    archived("https://web.archive.org/web/20261225093015/https://sample.example/help");
    assertEquals(
        """
        providers/sample-pay.json:16:113: error: “2026-12-25” is in the future
        """,
        sample.problems());
  }

  /**
   * A link to the newest copy, to a search or to a page that calls itself an archive proves
   * nothing.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://archive.example/20261122/https://sample.example/help",
        "https://web.archive.org.example/web/20261122093015/https://sample.example/help",
        "http://web.archive.org/web/20261122093015/https://sample.example/help",
        "https://web.archive.org/web/2026/https://sample.example/help",
        "https://web.archive.org/web/*/https://sample.example/help",
        "https://web.archive.org/save/https://sample.example/help",
        "https://perma.cc/",
      })
  void nothingElseIsACopyInAnArchive(String link) {
    archived(link);
    assertEquals(
        "providers/sample-pay.json:16:113: error: “"
            + link
            + "” is not a link to one copy in a public archive; use https://web.archive.org/web/"
            + " with its 14 digits, archive.ph, archive.today, archive.is, perma.cc or"
            + " ghostarchive.org\n",
        sample.problems());
  }

  private void archived(String link) {
    sample.provider(
        "\"seen\": \"2025\"", "\"seen\": \"2026-11-20\", \"archive\": \"" + link + "\"");
  }

  @Test
  void nothingIsCalledVerifiedThatNoOfficialPageStandsBehind() {
    sample.provider("\"kind\": \"official\"", "\"kind\": \"media\"");
    assertEquals(
        """
        providers/sample-pay.json:6:44: error: “sample.example” is called verified, but no page of its own or of a regulator is among its evidence, on a domain that the data lists as theirs; the evidence allows “unconfirmed”
        providers/sample-pay.json:15:16: error: “95188” is called verified, but no page of its own or of a regulator is among its evidence, on a domain that the data lists as theirs; the evidence allows “unconfirmed”
        """,
        sample.problems());
  }

  @Test
  void aPageOnSomebodyElsesDomainIsNotTheirOwnWhateverItIsCalled() {
    sample.provider("https://sample.example/help", "https://sample-help.example/");
    assertEquals(
        """
        providers/sample-pay.json:15:16: error: “95188” is called verified, but no page of its own or of a regulator is among its evidence, on a domain that the data lists as theirs; the evidence allows “unconfirmed”
        """,
        sample.problems());
  }

  @Test
  void nothingIsCalledCorroboratedThatHasOneSourceHoweverOftenItIsNamed() {
    sample.provider(
        "\"region\": \"CN\",\n      \"trust\": \"verified\",\n      \"evidence\": [{ \"url\": \"https://sample.example/help\", \"kind\": \"official\", \"seen\": \"2025\" }]",
        "\"region\": \"CN\",\n      \"trust\": \"corroborated\",\n      \"evidence\": [{ \"url\": \"https://a.news.example/1\", \"kind\": \"media\" }, { \"url\": \"https://b.news.example/2\", \"kind\": \"media\" }]");
    assertEquals(
        """
        providers/sample-pay.json:15:16: error: “95188” is called corroborated, but its evidence does not come from two independent sources (one owner or one text counts once); it allows “unconfirmed”
        """,
        sample.problems());
  }

  @Test
  void aListSaysSinceWhenAndNothingElseDoes() {
    sample.provider(
        "\"kind\": \"official\", \"seen\": \"2025\"",
        "\"kind\": \"official\", \"since\": \"2025\"");
    assertEquals(
        """
        providers/sample-pay.json:16:89: error: “since” belongs only to evidence of kind “list”
        """,
        sample.problems());
  }

  @Test
  void whatIsAboutSomeWalletsOnlyHasSources() {
    sample.guide(
        "{ \"first\": [\"a\"] }", "{ \"first\": [\"a\"], \"provider\": [\"sample-pay\"] }");
    assertEquals(
        """
        guides/sample.json:21:5: error: “fix” is about some wallets or countries only, so it needs sources
        """,
        sample.problems());
  }

  private void second(String number, String id) {
    sample.write(
        "providers/" + id + ".json",
        Sample.PROVIDER
            .replace("\"sample-pay\"", "\"" + id + "\"")
            .replace("\"样付\"", "\"二付\"")
            .replace("\"Sample Pay\"", "\"Second Pay\"")
            .replace("\"yangfu\"", "\"erfu\"")
            .replace("\"95188\"", number));
  }
}
