package dev.walletdesk.catalog.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.problem.BrokenDataException;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

  private Provider read(byte[] provider) throws IOException {
    Path file = directory.resolve("providers/acme-pay.json");
    Files.createDirectories(file.getParent());
    Files.write(file, provider);
    return new LoadedCatalog(List.of(DataDirectory.added(directory)))
        .provider("acme-pay")
        .orElseThrow();
  }

  private void assertProblem(String where, String what, String provider) {
    assertProblems(where + ": " + what + "\n", provider.getBytes(StandardCharsets.UTF_8));
  }

  private void assertProblems(String lines, byte[] provider) {
    BrokenDataException broken = assertThrows(BrokenDataException.class, () -> read(provider));
    Messages messages = Messages.in(Languages.of("en"));
    String told =
        broken.problems().stream()
            .map(problem -> problem.describe(messages) + "\n")
            .collect(Collectors.joining());
    assertEquals(lines, told.replace(directory.resolve("providers/acme-pay.json") + "", "FILE"));
  }

  @Test
  void aSoundFileIsUsedAndMarkedAsNotOfficial() throws IOException {
    Provider provider = read(PROVIDER.getBytes(StandardCharsets.UTF_8));
    assertEquals("+1 555 0100", provider.contacts().get(0).value());
    assertEquals(
        Optional.of(directory.toString()), provider.origin().added().map(Object::toString));
    assertFalse(provider.origin().isOfficial());
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
        "“channel” is here twice, first on line 6; keep one",
        PROVIDER.replace("\"value\"", "\"channel\": \"web\",\n      \"value\""));
  }

  @Test
  void anUnknownMemberIsToldWithThoseThatAreKnown() {
    assertProblem(
        "FILE:7:7",
        "“vaule” is not known here; use one of: channel, evidence, hours, instead, label,"
            + " languages, note, purpose, region, timeZone, trust, use, value",
        PROVIDER.replace("\"value\"", "\"vaule\": \"x\",\n      \"value\""));
  }

  @Test
  void aValueOutsideItsListIsToldWithTheList() {
    assertProblem(
        "FILE:10:16",
        "“sure” is not possible here; use one of: verified, corroborated, unconfirmed, wrong,"
            + " retired",
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
    assertProblems("FILE:3:19: this is not UTF-8; save the file as UTF-8\n", bytes);
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
        """
        FILE:3:11: “en” is missing here; every text needs Chinese (zh) and English (en)
        FILE:9:17: “USA” is not a region; use two capital letters (CN), or 001 for worldwide
        FILE:10:16: “sure” is not possible here; use one of: verified, corroborated, unconfirmed, \
        wrong, retired
        """,
        PROVIDER
            .replace(", \"en\": \"Acme Pay\"", "")
            .replace("\"US\"", "\"USA\"")
            .replace("\"verified\"", "\"sure\"")
            .getBytes(StandardCharsets.UTF_8));
  }
}
