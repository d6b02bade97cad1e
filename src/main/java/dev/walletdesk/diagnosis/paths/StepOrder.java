package dev.walletdesk.diagnosis.paths;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.Passed;
import dev.walletdesk.diagnosis.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** How far down a guide's list of steps a state is; steps above are settled. */
final class StepOrder {

  private final List<Step> steps;
  private final Map<String, Integer> indexes = new HashMap<>();

  StepOrder(Guide guide) {
    this.steps = guide.steps();
    for (int i = 0; i < steps.size(); i++) {
      indexes.put(steps.get(i).id(), i);
    }
  }

  /** The steps from an index on. */
  List<Step> from(int index) {
    return steps.subList(index, steps.size());
  }

  /** The index of the step that comes next; when none does, behind the last that was passed. */
  int firstOpen(State state) {
    Integer next = indexes.get(state.next().id());
    return next == null ? behindLast(state, passed -> true) : next;
  }

  /** The index behind the last step that was answered; notices may have been shown since. */
  int behindLastAnswered(State state) {
    return behindLast(state, passed -> !(passed instanceof Passed.NoticeShown));
  }

  private int behindLast(State state, Predicate<Passed> counts) {
    return state.passed().stream()
        .filter(counts)
        .mapToInt(passed -> indexes.getOrDefault(passed.id(), -1) + 1)
        .max()
        .orElse(0);
  }
}
