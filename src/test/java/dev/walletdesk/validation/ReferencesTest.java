package dev.walletdesk.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What data refers to. */
class ReferencesTest {

  @TempDir Path directory;
  private Sample sample;

  @BeforeEach
  void startWithDataThatIsRight() {
    sample = new Sample(directory);
  }

  @Test
  void dataThatIsRightHasNoProblems() {
    assertEquals("", sample.problems());
  }

  @Test
  void relatedGuidesAreThere() {
    sample.guide("\"related\": []", "\"related\": [\"sampel\", \"sample\"]");
    assertEquals(
        """
        guides/sample.json:46:15: error: there is no guide “sampel”; did you mean sample?
        guides/sample.json:46:25: error: a guide is not related to itself
        """,
        sample.problems());
  }

  @Test
  void theGuideThatANoticeLeadsToIsThere() {
    sample.guide(
        "    {\n      \"id\": \"fix\"",
        """
            { "id": "see", "kind": "notice", "tone": "info", "see": "elsewhere",
              "tell": { "zh": "看别处。", "en": "See elsewhere." } },
            { "id": "fix\"""");
    assertEquals(
        """
        guides/sample.json:21:57: error: there is no guide “elsewhere”
        """,
        sample.problems());
  }

  @Test
  void providersInConditionsAreThere() {
    sample.guide("{ \"first\": [\"a\"] }", "{ \"provider\": [\"sample-pai\", \"other\"] }");
    assertEquals(
        """
        guides/sample.json:21:5: error: “fix” is about some wallets or countries only, so it needs sources
        guides/sample.json:24:30: error: there is no provider “sample-pai”; did you mean sample-pay?
        """,
        sample.problems());
  }

  @Test
  void countriesInConditionsAreThere() {
    sample.guide("{ \"first\": [\"a\"] }", "{ \"region\": [\"UK\", \"EU\", \"other\"] }");
    assertEquals(
        """
        guides/sample.json:21:5: error: “fix” is about some wallets or countries only, so it needs sources
        guides/sample.json:24:28: error: “UK” is not a country; use an ISO 3166 code, for example GB and not UK
        """,
        sample.problems());
  }

  @Test
  void kindsOfWalletsInConditionsAreThere() {
    sample.guide("{ \"first\": [\"a\"] }", "{ \"provider-kind\": [\"account\", \"custody\"] }");
    assertEquals(
        """
        guides/sample.json:24:46: error: “custody” is not possible here; use one of: account, self-custody, bank-run, card-wallet, other
        """,
        sample.problems());
  }

  @Test
  void questionsInConditionsAreAbove() {
    sample.guide("{ \"first\": [\"a\"] }", "{ \"frist\": [\"a\"] }");
    assertEquals(
        """
        guides/sample.json:24:17: error: no question above this step is called “frist”, so the step never applies; did you mean first?
        """,
        sample.problems());
  }

  @Test
  void aConditionOnARemedyIsNone() {
    sample.guide("{ \"first\": [\"a\"] }", "{ \"fix\": [\"unsolved\"] }");
    assertEquals(
        """
        guides/sample.json:24:17: error: no question above this step is called “fix”, so the step never applies
        """,
        sample.problems());
  }

  @Test
  void answersInConditionsAreChoices() {
    sample.guide("{ \"first\": [\"a\"] }", "{ \"first\": [\"a\", \"b\"] }");
    assertEquals(
        """
        guides/sample.json:24:32: error: “b” is no choice of “first”; its choices are: a, not-sure
        """,
        sample.problems());
  }

  @Test
  void whatOneTurnsToAnAuthorityForIsAMatter() {
    sample.guide("\"turnTo\": [\"complaints\"]", "\"turnTo\": [\"complaint\"]");
    assertEquals(
        """
        guides/sample.json:43:16: error: “complaint” is not possible here; use one of: police, fraud, cards, complaints, banking, shopping, supervision, takedown, data
        """,
        sample.problems());
  }

  @Test
  void guidesThatAContactServesAreThere() {
    sample.provider("\"region\": \"CN\"", "\"region\": \"CN\", \"purpose\": [\"nothing\"]");
    assertEquals(
        """
        providers/sample-pay.json:14:34: error: there is no guide “nothing”
        """,
        sample.problems());
  }

  @Test
  void theContactToUseInsteadMayBeRecommended() {
    sample.provider(
        "\"contacts\": [",
        """
        "contacts": [
            { "channel": "phone", "value": "12345", "label": { "zh": "假的", "en": "A fake" },
              "region": "CN", "trust": "wrong", "note": { "zh": "错的", "en": "It is wrong" },
              "instead": "95189", "evidence": [{ "url": "https://a.example", "kind": "other" }] },
        """);
    assertEquals(
        """
        providers/sample-pay.json:12:18: error: “95189” is not a contact here that may be recommended
        """,
        sample.problems());
  }

  @Test
  void countriesOfContactsAndAuthoritiesAreThere() {
    sample.authorities("\"region\": \"GB\"", "\"region\": \"UK\"");
    assertEquals(
        """
        authorities.json:6:17: error: “UK” is not a country; use an ISO 3166 code, for example GB and not UK
        authorities.json:13:21: error: “UK” is not a country; use an ISO 3166 code, for example GB and not UK
        """,
        sample.problems());
  }

  @Test
  void aFileThatCannotBeReadIsNotTakenToBeMissing() {
    sample.guide("{ \"first\": [\"a\"] }", "{ \"provider\": [\"sample-pay\", \"other\"] }");
    sample.write("providers/sample-pay.json", "{");
    sample.write("authorities.json", "{}");
    assertEquals(
        """
        authorities.json:1:1: error: “authorities” is missing here
        guides/sample.json:21:5: error: “fix” is about some wallets or countries only, so it needs sources
        providers/sample-pay.json:1:2: error: the file ends here with a bracket or quotation mark still open
        """,
        sample.problems());
  }
}
