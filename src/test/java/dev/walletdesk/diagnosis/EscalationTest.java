package dev.walletdesk.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.testing.Catalogs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EscalationTest {

  private static Map<String, List<String>> escalation(String guideId, Optional<String> region) {
    Catalog catalog = Catalogs.shipped();
    Guide guide = catalog.guide(guideId).orElseThrow();
    return Escalation.of(guide, guide.handoff(), region, catalog).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, entry -> entry.getValue().stream().map(Authority::id).toList()));
  }

  @Test
  void whomTheGuideNamesComesFirst() {
    Guide scam = Catalogs.shipped().guide("scam").orElseThrow();
    assertEquals(
        scam.handoff().escalate().get("CN"), escalation("scam", Optional.of("CN")).get("CN"));
  }

  @Test
  void inACountryThatTheGuideDoesNotNameItIsWhoHandlesFraudThere() {
    assertEquals(Map.of("CA", List.of("ca-cafc")), escalation("scam", Optional.of("CA")));
  }

  @Test
  void aCountryOfWhichNobodyIsKnownIsThereWithoutAnybody() {
    assertEquals(Map.of("FR", List.of()), escalation("scam", Optional.of("FR")));
  }

  @Test
  void anotherCountryIsNone() {
    assertEquals(Map.of(), escalation("scam", Optional.of("other")));
  }
}
