package dev.walletdesk.diagnosis.paths;

import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.Diagnosis;
import dev.walletdesk.diagnosis.Next;
import dev.walletdesk.diagnosis.NextKind;
import dev.walletdesk.diagnosis.Outcome;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The answers that what comes next admits. Of wallets and countries these are the ones that
 * conditions name, and one for all others: the guide does not tell those apart.
 */
final class PossibleAnswers {

  private final Diagnosis diagnosis;
  private final List<Step> steps;

  /**
   * The answers in a diagnosis.
   *
   * @param steps those whose conditions may name wallets and countries
   */
  PossibleAnswers(Diagnosis diagnosis, List<Step> steps) {
    this.diagnosis = diagnosis;
    this.steps = List.copyOf(steps);
  }

  /** The ids of all answers, in the order of the guide; none where it ends. */
  Set<String> to(Next next) {
    Set<String> answers = new LinkedHashSet<>();
    switch (next.kind()) {
      case QUESTION ->
          ((Next.Ask) next).question().choices().stream().map(Choice::id).forEach(answers::add);
      case REMEDY -> Arrays.stream(Outcome.values()).map(Outcome::id).forEach(answers::add);
      case PROVIDER, REGION -> {
        answers.addAll(named(next.id()));
        answers.add(Condition.OTHER);
      }
      case HANDOFF, SOLVED -> {}
    }
    return answers;
  }

  /** Like {@link #to}, where no remedy helps: whoever could not try it goes the same way on. */
  Set<String> inVain(Next next) {
    return next.kind() == NextKind.REMEDY ? Set.of(Outcome.UNSOLVED.id()) : to(next);
  }

  /** A wallet that is not in the data cannot be the answer. */
  private List<String> named(String place) {
    return steps.stream()
        .flatMap(step -> step.when().allowed().getOrDefault(place, List.of()).stream())
        .filter(id -> !id.equals(Condition.OTHER))
        .filter(id -> !place.equals(Condition.PROVIDER) || diagnosis.provider(id).isPresent())
        .toList();
  }
}
