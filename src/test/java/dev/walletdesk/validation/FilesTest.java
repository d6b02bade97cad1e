package dev.walletdesk.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with single files: how they are read, and the rules of their schemas. */
class FilesTest {

  @TempDir Path directory;
  private Sample sample;

  @BeforeEach
  void startWithDataThatIsRight() {
    sample = new Sample(directory);
  }

  @Test
  void allProblemsOfAllFilesAreToldInOneRun() {
    sample.guide("\"urgency\": \"routine\"", "\"urgency\": \"whenever\", \"more\": []");
    sample.provider("\"value\": \"95188\",", "");
    sample.authorities(
        "\"about\": { \"zh\": \"管这件事。\", \"en\"", "\"about\": { \"zh\": \"管\", \"fr\"");
    assertEquals(
        """
        authorities.json:7:16: error: “en” is missing here; every text needs Chinese (zh) and English (en)
        authorities.json:7:29: error: “fr” is not known here; use one of: en, zh
        guides/sample.json:5:14: error: “whenever” is not possible here; use one of: emergency, urgent, routine
        guides/sample.json:5:26: error: “more” is not known here; use one of: $schema, examples, handoff, id, prevent, related, sources, steps, summary, title, topic, urgency
        providers/sample-pay.json:10:5: error: “value” is missing here
        """,
        sample.problems());
  }

  @Test
  void aFileThatIsNoJsonIsToldOnce() {
    sample.write("guides/sample.json", "{ \"id\": \"sample\",, }");
    assertEquals(
        """
        guides/sample.json:1:18: error: this is not valid JSON; look for a missing or extra comma, quotation mark or bracket just before here
        """,
        sample.problems());
  }

  @Test
  void aByteThatIsNotUtf8IsToldWhereItStands() {
    sample.write("providers/sample-pay.json", new byte[] {'{', '\n', '"', (byte) 0xE4, '"', '}'});
    assertEquals(
        """
        providers/sample-pay.json:2:2: error: this is not UTF-8; save the file as UTF-8
        """,
        sample.problems());
  }

  @Test
  void controlAndBidiCharactersAreTold() {
    sample.guide("\"Restart\"", "\"Re\\u0007start\"");
    sample.provider("\"yangfu\"", "\"yang\\u202Efu\"");
    assertEquals(
        """
        guides/sample.json:25:36: error: there are invisible control characters here; remove them
        providers/sample-pay.json:4:15: error: there are invisible control characters here; remove them
        """,
        sample.problems());
  }

  @Test
  void evidenceIsThereAndItsDateIsADate() {
    sample.authorities("[{ \"url\": \"https://desk.gov\", \"kind\": \"regulator\" }]", "[]");
    sample.provider("\"2025\"", "\"last year\"");
    assertEquals(
        """
        authorities.json:15:23: error: a contact without a source is a rumour; name at least one
        providers/sample-pay.json:16:88: error: “last year” is not a date; write 2024, 2024-03 or 2024-03-13
        """,
        sample.problems());
  }

  @Test
  void textIsThereInBothLanguages() {
    sample.guide("{ \"zh\": \"甲\", \"en\": \"A\" }", "{ \"zh\": \"甲\" }");
    sample.provider("\"en\": \"Customer line\"", "\"en\": \" \"");
    assertEquals(
        """
        guides/sample.json:17:31: error: “en” is missing here; every text needs Chinese (zh) and English (en)
        providers/sample-pay.json:13:38: error: this is empty; a text belongs here
        """,
        sample.problems());
  }

  @Test
  void phoneNumbersDoNotStandInTheTextsOfGuides() {
    sample.guide("Restart the app.", "Call +44 20 7946 0958.");
    assertEquals(
        """
        guides/sample.json:26:39: error: there is a phone number in “Call +44 20 7946 0958.”; numbers belong in provider and authority files, where they carry their sources
        """,
        sample.problems());
  }

  @Test
  void onlyAWrongContactNamesAnotherInstead() {
    sample.provider("\"region\": \"CN\"", "\"region\": \"CN\", \"instead\": \"95188\"");
    assertEquals(
        """
        providers/sample-pay.json:15:16: error: “instead” belongs only to a contact marked wrong or retired
        """,
        sample.problems());
  }

  @Test
  void languagesDomainsAndAddressesHaveTheirForms() {
    sample.provider("\"region\": \"CN\"", "\"region\": \"CN\", \"languages\": [\"Chinese\"]");
    sample.authorities(
        "\"about\"",
        "\"domains\": [{ \"domain\": \"https://Desk.example\", \"trust\": \"unconfirmed\", \"evidence\": [{ \"url\": \"https://desk.example/a|b\", \"kind\": \"regulator\" }] }], \"about\"");
    assertEquals(
        """
        authorities.json:7:31: error: “https://Desk.example” is not a domain; write it in lower case, without https:// and without a path
        authorities.json:7:101: error: “https://desk.example/a|b” is not a web address; it should begin with https://
        providers/sample-pay.json:14:37: error: “Chinese” is not a language; use two small letters, for example zh
        """,
        sample.problems());
  }

  @Test
  void aReferenceThatHasNotEvenTheFormOfOneIsToldOnce() {
    sample
        .guide("\"related\": []", "\"related\": [\"Card Declined\"]")
        .authorities("\"GB\",\n      \"about\"", "\"gb\",\n      \"about\"");
    assertEquals(
        """
        authorities.json:6:17: error: “gb” is not a region; use two capital letters (CN), or 001 for worldwide
        guides/sample.json:46:15: error: “Card Declined” cannot be an id; use lower-case letters, digits and hyphens
        """,
        sample.problems());
  }

  @Test
  void aRuleOfTheSchemaWithoutAMessageOfItsOwnIsNamed() {
    sample.provider(
        "\"region\": \"CN\"", "\"region\": \"CN\", \"hours\": \"24/7\", \"timeZone\": \"GMT+8 \"");
    assertEquals(
        """
        providers/sample-pay.json:14:32: error: these opening hours are not understood: 24/7 GMT+8 ; write Mo-Fr 09:00-18:00 with Asia/Shanghai, for example
        providers/sample-pay.json:14:52: error: this does not fit the schema; the rule is https://walletdesk.dev/schema/provider.schema.json#/$defs/contact/properties/timeZone/pattern
        """,
        sample.problems());
  }

  @Test
  void theFileIsCalledLikeTheIdInIt() {
    sample.guide("\"id\": \"sample\"", "\"id\": \"simple\"");
    assertEquals(
        """
        guides/sample.json:2:9: error: the id is “simple” but the file is called “sample”; they must be the same
        """,
        sample.problems());
  }
}
