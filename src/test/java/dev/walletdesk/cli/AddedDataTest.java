package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody is told of data of their own. */
class AddedDataTest {

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

  private Desk.Run runWith(String provider) throws IOException {
    Path file = directory.resolve("providers/acme-pay.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, provider);
    return Desk.english().run("contacts", "acme-pay", "--data", directory.toString());
  }

  private void assertRefused(String message, Desk.Run run) {
    assertEquals(message, run.err().replace(directory.toString(), "DIR"), run::toString);
    assertEquals("", run.out());
    assertEquals(1, run.exitCode(), run::toString);
  }

  @Test
  void soundDataIsUsedAndMarkedAsNotOfficial() throws IOException {
    Desk.Run run = runWith(PROVIDER);
    assertEquals(0, run.exitCode(), run::toString);
    assertTrue(run.out().contains("Not walletdesk’s official data: it comes from"), run::toString);
    assertTrue(run.out().contains("+1 555 0100"), run::toString);
  }

  @Test
  void brokenDataIsNotUsedAndAllProblemsAreToldInOneRun() throws IOException {
    assertRefused(
        """
        DIR/providers/acme-pay.json:10:16: “sure” is not possible here; use one of: verified, \
        corroborated, unconfirmed, wrong, retired
        1 problem in the data. It cannot be used until it is fixed.
        """,
        runWith(PROVIDER.replace("\"verified\"", "\"sure\"")));
    assertRefused(
        """
        DIR/providers/acme-pay.json:9:17: “USA” is not a region; use two capital letters (CN), or \
        001 for worldwide
        DIR/providers/acme-pay.json:10:16: “sure” is not possible here; use one of: verified, \
        corroborated, unconfirmed, wrong, retired
        2 problems in the data. It cannot be used until they are fixed.
        """,
        runWith(PROVIDER.replace("\"verified\"", "\"sure\"").replace("\"US\"", "\"USA\"")));
  }
}
