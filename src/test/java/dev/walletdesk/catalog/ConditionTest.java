package dev.walletdesk.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConditionTest {

  private static final Condition ONLINE_WITH_GLOBE =
      new Condition(Map.of("where", List.of("online", "app"), "provider", List.of("globe")));

  @Test
  void usage() {
    assertTrue(ONLINE_WITH_GLOBE.allows("where", Optional.of("app")));
    assertFalse(ONLINE_WITH_GLOBE.allows("where", Optional.of("shop")));
  }

  @Test
  void whatWasNotAnsweredSatisfiesNothing() {
    assertFalse(ONLINE_WITH_GLOBE.allows("where", Optional.empty()));
  }

  @Test
  void aQuestionThatIsNotNamedMayHaveAnyAnswerOrNone() {
    assertTrue(ONLINE_WITH_GLOBE.allows("when", Optional.of("today")));
    assertTrue(ONLINE_WITH_GLOBE.allows("when", Optional.empty()));
    assertTrue(Condition.ALWAYS.allows("where", Optional.empty()));
  }

  @Test
  void whatHoldsInTheEuropeanUnionHoldsInEachOfItsMembers() {
    Condition europe = new Condition(Map.of(Condition.REGION, List.of("EU")));
    assertTrue(europe.allows(Condition.REGION, Optional.of("DE")));
    assertTrue(europe.allows(Condition.REGION, Optional.of("EU")));
    assertFalse(europe.allows(Condition.REGION, Optional.of("GB")));
    Condition member = new Condition(Map.of(Condition.REGION, List.of("DE")));
    assertFalse(member.allows(Condition.REGION, Optional.of("EU")));
  }

  @Test
  void regionsAreThoseOfIso3166AndTheEuropeanUnion() {
    assertEquals(
        List.of("CN", "EU"),
        List.of("CN", "EU", "XX", "cn", "001").stream().filter(Regions::isKnown).toList());
  }

  @Test
  void itDependsOnTheWalletWhereTheKindOfWalletMatters() {
    assertTrue(ONLINE_WITH_GLOBE.dependsOn("provider"));
    assertFalse(ONLINE_WITH_GLOBE.dependsOn("region"));
    Condition kind = new Condition(Map.of("provider-kind", List.of("account")));
    assertTrue(kind.dependsOn("provider"));
    assertTrue(kind.dependsOn("provider-kind"));
    assertFalse(kind.dependsOn("region"));
    assertFalse(Condition.ALWAYS.dependsOn("provider"));
  }
}
