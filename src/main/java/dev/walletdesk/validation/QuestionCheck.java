package dev.walletdesk.validation;

import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Step;
import java.util.List;
import java.util.stream.Stream;

/** A question must change something: its answers may not all lead through the same steps. */
final class QuestionCheck {

  private QuestionCheck() {}

  static void check(Located<Guide> guide, String below, Step.Question question, Findings findings) {
    List<String> answers = question.choices().stream().map(Choice::id).distinct().toList();
    long ways =
        answers.stream()
            .map(answer -> steps(guide.value(), question.id(), answer))
            .distinct()
            .count();
    if (ways == 1 && answers.size() > 1) {
      findings.error(guide, below, "question-changes-nothing", question.id());
    }
  }

  /** Which of the conditions that name the question an answer satisfies. */
  private static List<Boolean> steps(Guide guide, String question, String answer) {
    return guide.steps().stream()
        .flatMap(step -> step.conditions().stream())
        .map(Condition::allowed)
        .flatMap(allowed -> Stream.ofNullable(allowed.get(question)))
        .map(answers -> answers.contains(answer))
        .toList();
  }
}
