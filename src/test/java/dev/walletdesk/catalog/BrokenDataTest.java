package dev.walletdesk.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.Desk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data files that somebody got wrong, and what they are told. */
class BrokenDataTest {

  private static final String PROVIDER =
      """
      {
        "id": "acme-pay",
        "name": {"zh": "爱付", "en": "Acme Pay"},
        "contacts": [
          {
            "channel": "phone",
            "value": "+1 555 0100",
            "label": {"zh": "客服", "en": "Support"},
            "region": "US",
            "trust": "verified",
            "evidence": [{"url": "https://acme.example/help", "kind": "official", "seen": "2026-01"}]
          }
        ]
      }
      """;

  @TempDir private Path directory;

  private Desk.Run runWith(byte[] provider) {
    try {
      Path file = directory.resolve("providers/acme-pay.json");
      Files.createDirectories(file.getParent());
      Files.write(file, provider);
      return Desk.english().run("contacts", "acme-pay", "--data", directory.toString());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void assertProblem(String where, String what, String provider) {
    assertProblems(1, where + ": " + what + "\n", provider.getBytes(StandardCharsets.UTF_8));
  }

  private void assertProblems(int count, String lines, byte[] provider) {
    Desk.Run run = runWith(provider);
    String last =
        count == 1
            ? "1 problem in the data. It cannot be used until it is mended.\n"
            : count + " problems in the data. It cannot be used until they are mended.\n";
    String expected = lines.replace("FILE", directory.resolve("providers/acme-pay.json") + "");
    assertEquals(expected + last, run.err(), run::toString);
    assertEquals(1, run.exitCode(), run::toString);
  }

  @Test
  void aSoundFileIsUsedAndMarkedAsNotOfficial() {
    Desk.Run run = runWith(PROVIDER.getBytes(StandardCharsets.UTF_8));
    assertEquals(0, run.exitCode(), run::toString);
    assertTrue(run.out().contains("Not walletdesk’s official data: it comes from"), run::toString);
    assertTrue(run.out().contains("+1 555 0100"), run::toString);
  }

  @Test
  void aMissingCommaIsASyntaxError() {
    assertProblem(
        "FILE:3:3",
        "this is not valid JSON; look for a missing or extra comma, quotation mark or bracket"
            + " just before here",
        PROVIDER.replace("\"acme-pay\",", "\"acme-pay\""));
  }

  @Test
  void aFileThatIsCutOffIsToldFromOtherSyntaxErrors() {
    assertProblem(
        "FILE:5:6",
        "the file ends here with a bracket or quotation mark still open",
        PROVIDER.substring(0, PROVIDER.indexOf("\"channel\"")).stripTrailing());
  }

  @Test
  void aMissingLanguageIsNamed() {
    assertProblem(
        "FILE:3:11",
        "“en” is missing here; every text needs Chinese (zh) and English (en)",
        PROVIDER.replace(", \"en\": \"Acme Pay\"", ""));
  }

  @Test
  void aWrongTypeIsToldWithWhatBelongsThere() {
    assertProblem(
        "FILE:7:16",
        "a text in quotation marks belongs here, not a number",
        PROVIDER.replace("\"+1 555 0100\"", "15550100"));
  }

  @Test
  void aNameThatStandsTwiceIsToldWithTheFirstPlace() {
    assertProblem(
        "FILE:7:7",
        "“channel” stands here twice, first in line 6; keep one",
        PROVIDER.replace("\"value\"", "\"channel\": \"web\",\n      \"value\""));
  }

  @Test
  void anUnknownMemberIsToldWithThoseThatAreKnown() {
    assertProblem(
        "FILE:7:7",
        "“vaule” is not known here; what can stand here: channel, evidence, hours, instead, label,"
            + " languages, note, purpose, region, timeZone, trust, use, value",
        PROVIDER.replace("\"value\"", "\"vaule\": \"x\",\n      \"value\""));
  }

  @Test
  void aValueOutsideItsListIsToldWithTheList() {
    assertProblem(
        "FILE:10:16",
        "“sure” is not possible here; use one of: verified, corroborated, unconfirmed, wrong",
        PROVIDER.replace("\"verified\"", "\"sure\""));
  }

  @Test
  void aContactWithoutASourceIsARumour() {
    assertProblem(
        "FILE:11:19",
        "a contact without a source is a rumour; name at least one",
        PROVIDER.replaceAll("\"evidence\": .*", "\"evidence\": []"));
  }

  @Test
  void aDateThatIsNoneIsTold() {
    assertProblem(
        "FILE:11:85",
        "“last May” is not a date; write 2024, 2024-03 or 2024-03-13",
        PROVIDER.replace("2026-01", "last May"));
  }

  @Test
  void aFileThatIsNotNamedAfterItsIdIsTold() {
    assertProblem(
        "FILE:2:9",
        "the id is “acme” but the file is called “acme-pay”; they must be the same",
        PROVIDER.replace("\"acme-pay\"", "\"acme\""));
  }

  @Test
  void bytesThatAreNotUtf8AreToldWhereTheyStand() {
    byte[] bytes = PROVIDER.getBytes(StandardCharsets.ISO_8859_1);
    bytes[PROVIDER.indexOf("爱")] = (byte) 0xE9;
    assertProblems(1, "FILE:3:19: this is not UTF-8; save the file as UTF-8\n", bytes);
  }

  @Test
  void whatFollowsTheDocumentIsTold() {
    assertProblem(
        "FILE:15:1",
        "the JSON document has ended before this; remove what follows",
        PROVIDER + "{}");
  }

  @Test
  void controlCharactersInTextsAreTold() {
    assertProblem(
        "FILE:3:30",
        "there are invisible control characters here; remove them",
        PROVIDER.replace("Acme Pay", "Acme\\u001b[31m Pay"));
  }

  @Test
  void allProblemsOfAFileAreToldInOneRun() {
    assertProblems(
        3,
        """
        FILE:3:11: “en” is missing here; every text needs Chinese (zh) and English (en)
        FILE:9:17: “USA” is not a region; use two capital letters (CN), or 001 for worldwide
        FILE:10:16: “sure” is not possible here; use one of: verified, corroborated, unconfirmed, \
        wrong
        """,
        PROVIDER
            .replace(", \"en\": \"Acme Pay\"", "")
            .replace("\"US\"", "\"USA\"")
            .replace("\"verified\"", "\"sure\"")
            .getBytes(StandardCharsets.UTF_8));
  }
}
