package dev.walletdesk.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.loading.DataDirectory;
import dev.walletdesk.catalog.loading.LoadedCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  @TempDir private Path directory;

  /** A contact with these members, as the data would have it. */
  private Contact contact(String trust, String more, String... seen) throws IOException {
    StringBuilder evidence = new StringBuilder();
    for (String date : seen) {
      String member = date.isEmpty() ? "" : ", \"seen\": \"" + date + "\"";
      evidence
          .append(evidence.isEmpty() ? "" : ", ")
          .append("{\"url\": \"https://www.globe.example/help\", \"kind\": \"official\"")
          .append(member)
          .append("}");
    }
    Path file = Files.createDirectories(directory.resolve("providers")).resolve("globe.json");
    Files.writeString(
        file,
        """
        {
          "id": "globe",
          "name": { "zh": "环球钱包", "en": "Globe Wallet" },
          "contacts": [
            {
              "channel": "phone",
              "value": "+1 555 0100",
              "label": { "zh": "客服", "en": "Support" },
              %s
              "trust": "%s",
              "evidence": [%s]
            }
          ]
        }
        """
            .formatted(more, trust, evidence));
    return new LoadedCatalog(List.of(DataDirectory.builtIn(directory)))
        .provider("globe")
        .orElseThrow()
        .contacts()
        .get(0);
  }

  private static String region(String code) {
    return "\"region\": \"" + code + "\",";
  }

  @Test
  void usage() throws IOException {
    Contact contact = contact("verified", region("US"), "2026-03");
    assertEquals(Standing.RECOMMENDED, contact.standing());
    assertTrue(contact.isRecommendable());
    assertTrue(contact.serves("US"));
    assertTrue(contact.servesGuide("payment-failed"));
    assertFalse(contact.isStale(TODAY));
  }

  @Test
  void trustAndUseDecideInWhichGroupItStands() throws IOException {
    String merchants = region("US") + "\"use\": \"merchants\",";
    assertEquals(Standing.RECOMMENDED, contact("corroborated", region("US"), "2026").standing());
    assertEquals(Standing.UNCONFIRMED, contact("unconfirmed", region("US"), "2026").standing());
    assertEquals(Standing.OTHER_DESK, contact("verified", merchants, "2026").standing());
    String wrong = merchants + "\"note\": { \"zh\": \"停用\", \"en\": \"Retired\" },";
    assertEquals(Standing.WRONG, contact("wrong", wrong, "2026").standing());
    assertFalse(contact("unconfirmed", region("US"), "2026").isRecommendable());
  }

  @Test
  void itServesItsOwnCountryOrTheWholeWorld() throws IOException {
    Contact american = contact("verified", region("US"), "2026");
    assertTrue(american.serves("US"));
    assertFalse(american.serves("CN"));
    Contact worldwide = contact("verified", region("001"), "2026");
    assertTrue(worldwide.serves("US"));
    assertTrue(worldwide.serves("CN"));
  }

  @Test
  void aDeskForCertainProblemsServesOnlyThose() throws IOException {
    Contact desk = contact("verified", region("US") + "\"purpose\": [\"card-lost\"],", "2026");
    assertTrue(desk.servesGuide("card-lost"));
    assertFalse(desk.servesGuide("payment-failed"));
  }

  @Test
  void itIsStaleWhenItsNewestEvidenceIsOlderThanAYearOrUndated() throws IOException {
    assertTrue(contact("verified", region("US"), "2025-10").isStale(TODAY));
    assertTrue(contact("verified", region("US"), "").isStale(TODAY));
    Contact seenAgain = contact("verified", region("US"), "2024-01-05", "2026-02", "", "2025");
    assertFalse(seenAgain.isStale(TODAY));
    assertEquals(Optional.of("2026-02"), seenAgain.newestEvidence().map(SeenDate::text));
  }

  @Test
  void evidenceIsNamedByItsHost() throws IOException {
    Evidence evidence = contact("verified", region("US"), "2026").evidence().get(0);
    assertEquals("globe.example", evidence.host());
    assertTrue(evidence.kind().isLinkable());
    assertFalse(EvidenceKind.MEDIA.isLinkable());
  }

  @Test
  void aDeskForSellersIsTheOneToTurnToForWhatItSaysThatItServes() throws IOException {
    String desk = region("US") + "\"use\": \"merchants\", \"purpose\": [\"shop\"],";
    assertEquals(Standing.RECOMMENDED, contact("verified", desk, "2026").standingFor("shop"));
    assertEquals(Standing.UNCONFIRMED, contact("unconfirmed", desk, "2026").standingFor("shop"));
    assertEquals(Standing.OTHER_DESK, contact("verified", desk, "2026").standingFor("scam"));
    String general = region("US") + "\"use\": \"merchants\",";
    assertEquals(Standing.OTHER_DESK, contact("verified", general, "2026").standingFor("shop"));
    String customers = region("US") + "\"purpose\": [\"shop\"],";
    assertEquals(Standing.RECOMMENDED, contact("verified", customers, "2026").standingFor("scam"));
  }
}
