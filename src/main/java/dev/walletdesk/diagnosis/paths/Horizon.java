package dev.walletdesk.diagnosis.paths;

import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Diagnosis;
import dev.walletdesk.diagnosis.Next;
import dev.walletdesk.diagnosis.Outcome;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How much is left of a diagnosis, whatever is answered. */
public final class Horizon {

  private final Diagnosis diagnosis;

  /** Looks ahead in {@code diagnosis}. */
  public Horizon(Diagnosis diagnosis) {
    this.diagnosis = diagnosis;
  }

  /**
   * The most questions that can still come, the one that is open now included; remedies do not
   * count.
   */
  public int mostQuestions(Answers answers) {
    Next next = diagnosis.at(answers).next();
    if (next instanceof Next.Try attempt) {
      return mostQuestions(answers.with(attempt.id(), Outcome.UNSOLVED.id()));
    } else if (next instanceof Next.HandOver || next instanceof Next.Solved) {
      return 0;
    }
    int most = 0;
    for (String answer : answersWorthTrying(next)) {
      most = Math.max(most, mostQuestions(answers.with(next.id(), answer)));
    }
    return most + 1;
  }

  private Set<String> answersWorthTrying(Next next) {
    if (next instanceof Next.Ask ask) {
      Set<String> ids = new LinkedHashSet<>();
      ask.question().choices().stream().map(Choice::id).forEach(ids::add);
      return ids;
    }
    Set<String> places = new LinkedHashSet<>(List.of(Condition.OTHER));
    diagnosis.guide().steps().stream()
        .filter(step -> step instanceof Step.Question || step instanceof Step.Stop)
        .map(step -> step.when().allowed().getOrDefault(next.id(), List.of()))
        .forEach(places::addAll);
    return places;
  }
}
