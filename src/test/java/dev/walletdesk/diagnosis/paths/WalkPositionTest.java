package dev.walletdesk.diagnosis.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Diagnosis;
import org.junit.jupiter.api.Test;

class WalkPositionTest {

  private static final Diagnosis DIAGNOSIS = new Diagnosis(SmallGuide.GUIDE, SmallGuide.CATALOG);

  private static String position(boolean exact, String when, String where) {
    Answers answers = Answers.NONE.with("when", when).with("look", "unsolved").with("where", where);
    return new WalkPosition(SmallGuide.GUIDE, exact).of(DIAGNOSIS.at(answers), answers);
  }

  @Test
  void answersToWhatNothingBelowAsksForMakeNoDifference() {
    assertEquals(position(false, "today", "shop"), position(false, "earlier", "shop"));
    assertEquals(position(true, "today", "shop"), position(true, "earlier", "shop"));
  }

  @Test
  void answersThatSatisfyADifferentConditionDo() {
    assertNotEquals(position(false, "today", "shop"), position(false, "today", "online"));
  }

  @Test
  void theKnownWalletAndCountryMakeADifference() {
    Answers unknown = Answers.NONE.with("when", "now");
    Answers known = unknown.with("provider", "globe");
    WalkPosition positions = new WalkPosition(SmallGuide.GUIDE, false);
    assertNotEquals(
        positions.of(DIAGNOSIS.at(unknown), unknown), positions.of(DIAGNOSIS.at(known), known));
  }
}
