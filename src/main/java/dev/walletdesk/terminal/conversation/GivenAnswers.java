package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Passed;
import dev.walletdesk.diagnosis.State;
import java.util.List;
import java.util.Optional;

/** The answers given so far, and moving back and forth among them. */
final class GivenAnswers {

  private Answers answers;
  private Optional<String> reopened = Optional.empty();

  GivenAnswers(Answers answers) {
    this.answers = answers;
  }

  /** All of them. */
  Answers all() {
    return answers;
  }

  /** Adds answers that nobody was asked for. */
  void add(Answers more) {
    answers = answers.with(more);
  }

  /** Gives or changes an answer, and goes on from there. */
  void give(String id, String answer) {
    answers = answers.with(id, answer);
    goOn();
  }

  /** Gives or changes an answer on the way to another one. */
  void note(String id, String answer) {
    answers = answers.with(id, answer);
  }

  /** Leaves the answer that was looked at again as it is. */
  void goOn() {
    reopened = Optional.empty();
  }

  /** The answer that is being looked at again, if it still counts. */
  Optional<Passed> reopened(State state) {
    return reopened.flatMap(
        id -> state.answered().stream().filter(step -> step.id().equals(id)).findFirst());
  }

  /** Looks at an earlier answer again. */
  void reopen(String id) {
    reopened = Optional.of(id);
  }

  /** Looks at the answer before the one to {@code id} again; false when there is none. */
  boolean goBack(String id, State state) {
    List<String> ids =
        state.answered().stream()
            .map(Passed::id)
            .filter(known -> known.equals(id) || answers.to(known).isPresent())
            .toList();
    int index = ids.indexOf(id);
    int before = (index < 0 ? ids.size() : index) - 1;
    if (before < 0) {
      return false;
    }
    reopen(ids.get(before));
    return true;
  }

  /** Another guide needs other answers, but it is the same wallet in the same country. */
  void keepOnlyPlaces() {
    Answers kept = Answers.NONE;
    for (String place : List.of(Condition.PROVIDER, Condition.REGION)) {
      Optional<String> answer = answers.to(place);
      kept = answer.isPresent() ? kept.with(place, answer.get()) : kept;
    }
    answers = kept;
  }
}
