package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Passed;
import dev.walletdesk.diagnosis.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answers given so far, and moving back and forth among them. */
final class GivenAnswers {

  private Answers answers;
  private Optional<String> reopened = Optional.empty();
  private boolean moved;

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
    moved |= reopened.isPresent();
    reopened = Optional.empty();
  }

  /** Whether an earlier answer was looked at or left since this was last asked. */
  boolean hasMoved() {
    boolean since = moved;
    moved = false;
    return since;
  }

  /** The answer that is being looked at again, if it still counts. */
  Optional<Passed> reopened(State state) {
    return reopened.flatMap(
        id -> reviewed(state).stream().filter(step -> step.id().equals(id)).findFirst());
  }

  /** All that can be changed: the wallet and the country too, even before they were due. */
  List<Passed> reviewed(State state) {
    List<Passed> all = new ArrayList<>();
    place(Condition.PROVIDER, answers.to(Condition.PROVIDER), state).ifPresent(all::add);
    place(Condition.REGION, answers.to(Condition.REGION).or(state::region), state)
        .ifPresent(all::add);
    all.addAll(state.answered());
    return all;
  }

  private static Optional<Passed> place(String id, Optional<String> answer, State state) {
    boolean listed = state.answered().stream().anyMatch(step -> step.id().equals(id));
    return answer.filter(any -> !listed).map(known -> new Passed.PlaceAnswered(id, known));
  }

  /** Looks at an earlier answer again. */
  void reopen(String id) {
    moved = true;
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
    for (String place : List.of(Condition.PROVIDER, Condition.PROVIDERS, Condition.REGION)) {
      Optional<String> answer = answers.to(place);
      kept = answer.isPresent() ? kept.with(place, answer.get()) : kept;
    }
    answers = kept;
  }
}
