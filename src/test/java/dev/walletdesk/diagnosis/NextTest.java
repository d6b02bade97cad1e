package dev.walletdesk.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.testing.Catalogs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NextTest {

  private static final Catalog CATALOG = Catalogs.small();

  private static NextKind after(Map<String, String> answers) {
    Diagnosis diagnosis = new Diagnosis(CATALOG.guide("lost-money").orElseThrow(), CATALOG);
    return diagnosis.at(new Answers(answers)).next().kind();
  }

  @Test
  void eachKindIsReached() {
    assertEquals(NextKind.QUESTION, after(Map.of()));
    assertEquals(NextKind.REMEDY, after(Map.of("when", "today")));
    assertEquals(NextKind.SOLVED, after(Map.of("when", "today", "look", "solved")));
    assertEquals(NextKind.PROVIDER, after(Map.of("when", "now")));
    assertEquals(NextKind.HANDOFF, after(Map.of("when", "now", "provider", "globe")));
    Map<String, String> toTheEnd = Map.of("when", "today", "look", "unsolved", "where", "shop");
    Answers globe = new Answers(toTheEnd).with("provider", "globe");
    assertEquals(NextKind.REGION, after(globe.byStep()));
  }

  @Test
  void onlyAHandoffAndASolutionEndADiagnosis() {
    assertEquals(
        List.of(NextKind.HANDOFF, NextKind.SOLVED),
        List.of(NextKind.values()).stream().filter(NextKind::isEnd).toList());
  }
}
