package dev.walletdesk.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswersTest {

  private static final Answers TODAY_IN_A_SHOP =
      Answers.NONE.with("when", "today").with("where", "shop");

  @Test
  void usage() {
    assertEquals(Optional.of("today"), TODAY_IN_A_SHOP.to("when"));
    assertEquals(Optional.empty(), TODAY_IN_A_SHOP.to("provider"));
  }

  @Test
  void theyStandInTheOrderOfTheirArrivalAndAChangeKeepsThePlace() {
    Answers changed = TODAY_IN_A_SHOP.with("provider", "globe").with("when", "now");
    assertEquals(List.of("when", "where", "provider"), List.copyOf(changed.byStep().keySet()));
    assertEquals(Optional.of("now"), changed.to("when"));
  }

  @Test
  void othersAreAddedAndTakeTheirPlace() {
    Answers others = Answers.NONE.with("where", "online").with("provider", "globe");
    assertEquals(
        Map.of("when", "today", "where", "online", "provider", "globe"),
        TODAY_IN_A_SHOP.with(others).byStep());
  }

  @Test
  void oneIsTakenBackWithoutTheOthers() {
    assertEquals(Map.of("where", "shop"), TODAY_IN_A_SHOP.without("when").byStep());
    assertEquals(TODAY_IN_A_SHOP, TODAY_IN_A_SHOP.without("provider"));
  }
}
