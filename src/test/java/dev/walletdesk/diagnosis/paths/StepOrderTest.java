package dev.walletdesk.diagnosis.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Diagnosis;
import dev.walletdesk.diagnosis.State;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepOrderTest {

  private static final Diagnosis DIAGNOSIS = new Diagnosis(SmallGuide.GUIDE, SmallGuide.CATALOG);

  private final StepOrder order = new StepOrder(SmallGuide.GUIDE);

  private List<String> from(int index) {
    return order.from(index).stream().map(Step::id).toList();
  }

  @Test
  void whatComesNextIsTheFirstOpenStep() {
    State state = DIAGNOSIS.at(Answers.NONE.with("when", "today"));
    assertEquals(List.of("look", "where", "globe-trick"), from(order.firstOpen(state)));
  }

  @Test
  void aNoticeThatWasShownComesAfterTheLastAnswer() {
    State state = DIAGNOSIS.at(Answers.NONE.with("when", "today"));
    assertEquals(
        List.of("act-now", "calm", "look", "where", "globe-trick"),
        from(order.behindLastAnswered(state)));
  }

  @Test
  void whereTheWalletIsAskedForWhatIsOpenBeginsBehindTheLastStepPassed() {
    Map<String, String> answers = Map.of("when", "today", "look", "unsolved", "where", "online");
    State state = DIAGNOSIS.at(new Answers(answers));
    assertEquals("provider", state.next().id());
    assertEquals(List.of("globe-trick"), from(order.firstOpen(state)));
  }
}
