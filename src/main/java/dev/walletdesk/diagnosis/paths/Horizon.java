package dev.walletdesk.diagnosis.paths;

import dev.walletdesk.catalog.Step;
import dev.walletdesk.catalog.StepKind;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Diagnosis;
import dev.walletdesk.diagnosis.Next;
import dev.walletdesk.diagnosis.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much is left of a diagnosis, whatever is answered. */
public final class Horizon {

  private final Diagnosis diagnosis;
  private final PossibleAnswers possible;
  private final WalkPosition positions;

  /** Looks ahead in {@code diagnosis}. */
  public Horizon(Diagnosis diagnosis) {
    this.diagnosis = diagnosis;
    List<Step> deciding = diagnosis.guide().steps().stream().filter(Horizon::decides).toList();
    this.possible = new PossibleAnswers(diagnosis, deciding);
    this.positions = new WalkPosition(diagnosis.guide(), false);
  }

  /** Whether it makes a difference to the number of questions if this step applies. */
  private static boolean decides(Step step) {
    return step.kind() == StepKind.QUESTION || step.kind() == StepKind.HANDOFF;
  }

  /**
   * The most questions that can still come, the one that is open now included; remedies and
   * checklists do not count.
   */
  public int mostQuestions(Answers answers) {
    return mostQuestions(answers, new HashMap<>());
  }

  /**
   * Each position is looked ahead from once. {@code known} is good for one call only: answers kept
   * from a path that was left make a difference that positions do not tell.
   */
  private int mostQuestions(Answers answers, Map<String, Integer> known) {
    State state = diagnosis.at(answers);
    Next next = state.next();
    if (next.kind().isEnd()) {
      return 0;
    }
    String position = positions.of(state, answers);
    Integer before = known.get(position);
    if (before != null) {
      return before;
    }
    int most = 0;
    for (String answer : possible.inVain(next)) {
      most = Math.max(most, mostQuestions(answers.with(next.id(), answer), known));
    }
    int all = next.kind().isWork() ? most : most + 1;
    known.put(position, all);
    return all;
  }
}
