package dev.walletdesk.diagnosis.paths;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Providers;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Diagnosis;
import dev.walletdesk.diagnosis.Next;
import dev.walletdesk.diagnosis.NextKind;
import dev.walletdesk.diagnosis.State;
import dev.walletdesk.diagnosis.paths.ScreenGraph.Screen;
import dev.walletdesk.diagnosis.paths.ScreenGraph.Transition;
import dev.walletdesk.text.DataName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Follows every answer from a state, and finds out which states are the same screen. */
final class ScreenSearch {

  private final Diagnosis diagnosis;
  private final StepOrder order;
  private final Map<Situation, Integer> visited = new HashMap<>();
  private final Map<Content, Integer> numbers = new HashMap<>();
  private final List<Screen> screens = new ArrayList<>();

  /**
   * All that what is shown from here on depends on. Unlike a {@link WalkPosition} it has what has
   * been told since the last answer, which is on the screen, and all answers that are still asked
   * for, because they lead to contacts and notices of their own.
   */
  private record Situation(
      int position, String next, Map<String, String> answers, List<String> notices) {}

  /** What makes two screens the same. */
  private record Content(
      List<String> notices, String next, List<String> jobs, List<Transition> transitions) {}

  ScreenSearch(Guide guide, Providers providers) {
    this.diagnosis = new Diagnosis(guide, providers);
    this.order = new StepOrder(guide);
  }

  /** The screens found so far; transitions lead to indexes in this list. */
  List<Screen> screens() {
    return screens;
  }

  /** The screen at which {@code answers} arrive when nothing has been shown yet. */
  int from(Answers answers) {
    return from(answers, 0);
  }

  /**
   * The screen at which {@code answers} arrive.
   *
   * @param shown how many notices were shown before
   */
  private int from(Answers answers, int shown) {
    State state = diagnosis.at(answers);
    Situation situation = situation(state, answers, shown);
    Integer known = visited.get(situation);
    if (known == null) {
      known = find(state, answers, shown, situation.position());
      visited.put(situation, known);
    }
    return known;
  }

  private int find(State state, Answers answers, int shown, int position) {
    Next next = state.next();
    if (next instanceof Next.AskRegion region && region.isForContacts()) {
      // Asked for the sake of the contacts alone.
      return from(answers.with(Condition.REGION, Condition.OTHER), shown);
    }
    Set<String> possible = new PossibleAnswers(diagnosis, order.from(position)).to(next);
    return next.kind().isPlace()
        ? place(state, answers, shown, possible)
        : screen(state, shown, transitions(state, answers, possible));
  }

  private List<Transition> transitions(State state, Answers answers, Set<String> possible) {
    int shown = state.notices().size();
    return possible.stream()
        .map(answer -> new Transition(answer, from(answers.with(state.next().id(), answer), shown)))
        .toList();
  }

  /** Asks which wallet or country it is, but only where that makes a difference. */
  private int place(State state, Answers answers, int shown, Set<String> possible) {
    String id = state.next().id();
    Set<Integer> unasked =
        possible.stream()
            .map(answer -> from(answers.with(id, answer), shown))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (unasked.size() == 1) {
      return unasked.iterator().next();
    }
    List<Transition> all = transitions(state, answers, possible);
    Transition other = all.get(all.size() - 1);
    List<Transition> telling =
        all.stream().filter(one -> one.equals(other) || one.to() != other.to()).toList();
    return screen(state, shown, telling);
  }

  private int screen(State state, int shown, List<Transition> transitions) {
    Next next = state.next();
    String id = next.kind() == NextKind.SOLVED ? DataName.of(next.kind()) : next.id();
    Content content = new Content(told(state, shown), id, jobs(next), transitions);
    return numbers.computeIfAbsent(
        content,
        any -> {
          screens.add(new Screen(id, notices(state, shown), next, transitions));
          return screens.size() - 1;
        });
  }

  private Situation situation(State state, Answers answers, int shown) {
    int position = order.behindLastAnswered(state);
    Map<String, String> relevant = new TreeMap<>();
    for (Step step : order.from(position)) {
      for (Condition when : step.conditions()) {
        when.allowed()
            .forEach(
                (id, allowed) ->
                    answer(id, allowed, state, answers)
                        .ifPresent(
                            known ->
                                relevant.merge(
                                    id, known, (one, other) -> one.isEmpty() ? other : one)));
      }
    }
    return new Situation(position, state.next().id(), relevant, told(state, shown));
  }

  /** Wallets that no condition names are told apart by their kind alone. */
  private Optional<String> answer(String id, List<String> allowed, State state, Answers answers) {
    return switch (id) {
      case Condition.PROVIDER -> answers.to(id).map(one -> allowed.contains(one) ? one : "");
      case Condition.PROVIDER_KIND ->
          answers.to(Condition.PROVIDER).map(diagnosis.wallets()::kindOf);
      case Condition.REGION -> state.region();
      default -> answers.to(id);
    };
  }

  private static List<String> jobs(Next next) {
    return next instanceof Next.WorkThrough list
        ? list.jobs().stream().map(job -> job.job().id()).toList()
        : List.of();
  }

  private static List<Step.Notice> notices(State state, int shown) {
    return state.notices().subList(shown, state.notices().size());
  }

  private static List<String> told(State state, int shown) {
    return notices(state, shown).stream().map(Step.Notice::id).toList();
  }
}
