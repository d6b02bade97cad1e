package dev.walletdesk.diagnosis.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Diagnosis;
import dev.walletdesk.diagnosis.Next;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PossibleAnswersTest {

  private static final Diagnosis DIAGNOSIS = new Diagnosis(SmallGuide.GUIDE, SmallGuide.CATALOG);

  private static final PossibleAnswers POSSIBLE =
      new PossibleAnswers(DIAGNOSIS, SmallGuide.GUIDE.steps());

  private static Next after(String... pairs) {
    Answers answers = Answers.NONE;
    for (String pair : pairs) {
      answers =
          answers.with(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
    return DIAGNOSIS.at(answers).next();
  }

  private static List<String> to(Next next) {
    return List.copyOf(new ArrayList<>(POSSIBLE.to(next)));
  }

  @Test
  void aQuestionHasItsChoices() {
    assertEquals(List.of("now", "today", "earlier"), to(after()));
  }

  @Test
  void aRemedyHasThreeOutcomesAndOneWayOn() {
    Next look = after("when=today");
    assertEquals(List.of("solved", "unsolved", "cannot"), to(look));
    assertEquals(List.of("unsolved"), List.copyOf(POSSIBLE.inVain(look)));
  }

  @Test
  void ofAllWalletsOnlyThoseCountThatAConditionNames() {
    assertEquals(List.of("globe", "other"), to(after("when=now")));
    assertEquals(List.of("other"), to(new Next.AskRegion(List.of("CN", "US"), true)));
  }

  @Test
  void theEndHasNone() {
    assertEquals(List.of(), to(after("when=now", "provider=globe")));
    assertEquals(List.of(), to(after("when=today", "look=solved")));
  }

  @Test
  void aWalletThatIsNotInTheDataIsNotOne() {
    Condition when = new Condition(Map.of(Condition.PROVIDER, List.of("globe", "no-such-wallet")));
    Step named = new Step.Notice("named", when, null, Step.Tone.INFO, Optional.empty(), List.of());
    PossibleAnswers possible = new PossibleAnswers(DIAGNOSIS, List.of(named));
    assertEquals(List.of("globe", "other"), List.copyOf(possible.to(new Next.AskProvider())));
  }
}
