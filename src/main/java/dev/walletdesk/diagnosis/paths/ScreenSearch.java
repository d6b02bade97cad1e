package dev.walletdesk.diagnosis.paths;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Diagnosis;
import dev.walletdesk.diagnosis.Next;
import dev.walletdesk.diagnosis.Outcome;
import dev.walletdesk.diagnosis.Passed;
import dev.walletdesk.diagnosis.State;
import dev.walletdesk.diagnosis.paths.ScreenGraph.Screen;
import dev.walletdesk.diagnosis.paths.ScreenGraph.Way;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Follows every answer from a state, and finds out which states are the same screen. */
final class ScreenSearch {

  private static final String SOLVED = "solved";

  private final Diagnosis diagnosis;
  private final Function<String, Optional<Provider>> providers;
  private final Map<String, Optional<Provider>> knownProviders = new HashMap<>();
  private final List<Step> steps;
  private final Map<String, Integer> positions = new HashMap<>();
  private final List<Set<String>> conditionsFrom = new ArrayList<>();
  private final Map<Situation, Integer> visited = new HashMap<>();
  private final Map<Look, Integer> numbers = new HashMap<>();
  private final List<Screen> screens = new ArrayList<>();

  /** All that what is shown from here on depends on. */
  private record Situation(
      int position, String next, Map<String, String> answers, List<String> notices) {}

  /** What makes two screens the same. */
  private record Look(List<String> notices, String next, List<Way> ways) {}

  ScreenSearch(Guide guide, Function<String, Optional<Provider>> providers) {
    this.diagnosis = new Diagnosis(guide, this::provider);
    this.providers = providers;
    this.steps = guide.steps();
    for (int i = 0; i <= steps.size(); i++) {
      Set<String> ids = new LinkedHashSet<>();
      steps.subList(i, steps.size()).forEach(step -> ids.addAll(step.when().allowed().keySet()));
      conditionsFrom.add(ids);
    }
    for (int i = 0; i < steps.size(); i++) {
      positions.put(steps.get(i).id(), i);
    }
  }

  private Optional<Provider> provider(String id) {
    return knownProviders.computeIfAbsent(id, providers);
  }

  /** The screens found so far; ways lead to indexes in this list. */
  List<Screen> screens() {
    return screens;
  }

  /** The screen at which {@code answers} arrive when nothing has been shown yet. */
  int from(Answers answers) {
    return from(answers, 0);
  }

  private int from(Answers answers, int told) {
    State state = diagnosis.at(answers);
    List<Step.Notice> notices = state.notices().subList(told, state.notices().size());
    Situation situation = situation(state, answers, notices);
    Integer known = visited.get(situation);
    if (known == null) {
      known = find(state, answers, told, situation.position());
      visited.put(situation, known);
    }
    return known;
  }

  private int find(State state, Answers answers, int told, int position) {
    Next next = state.next();
    if (next instanceof Next.AskProvider) {
      return place(state, answers, told, named(Condition.PROVIDER, position));
    } else if (next instanceof Next.AskRegion region) {
      boolean onlyForContacts = !region.regions().isEmpty();
      return onlyForContacts
          ? from(answers.with(Condition.REGION, Condition.OTHER), told)
          : place(state, answers, told, named(Condition.REGION, position));
    }
    return screen(state, told, ways(next, answers, state.notices().size()));
  }

  private List<Way> ways(Next next, Answers answers, int told) {
    Stream<String> choices =
        next instanceof Next.Ask ask
            ? ask.question().choices().stream().map(choice -> choice.id())
            : next instanceof Next.Try
                ? Arrays.stream(Outcome.values()).map(Outcome::id)
                : Stream.empty();
    return choices
        .map(choice -> new Way(choice, from(answers.with(next.id(), choice), told)))
        .toList();
  }

  /** Asks which wallet or country it is, but only where that makes a difference. */
  private int place(State state, Answers answers, int told, List<String> named) {
    String id = state.next().id();
    Set<Integer> unasked = new LinkedHashSet<>();
    unasked.add(from(answers.with(id, Condition.OTHER), told));
    named.forEach(name -> unasked.add(from(answers.with(id, name), told)));
    if (unasked.size() == 1) {
      return unasked.iterator().next();
    }
    int shown = state.notices().size();
    int other = from(answers.with(id, Condition.OTHER), shown);
    List<Way> ways = new ArrayList<>();
    for (String name : named) {
      int to = from(answers.with(id, name), shown);
      if (to != other) {
        ways.add(new Way(name, to));
      }
    }
    ways.add(new Way(Condition.OTHER, other));
    return screen(state, told, ways);
  }

  private int screen(State state, int told, List<Way> ways) {
    List<Step.Notice> notices = state.notices().subList(told, state.notices().size());
    Next next = state.next();
    String id = next instanceof Next.Solved ? SOLVED : next.id();
    Look look = new Look(notices.stream().map(Step.Notice::id).toList(), id, ways);
    return numbers.computeIfAbsent(
        look,
        any -> {
          screens.add(new Screen(id, notices, next, ways));
          return screens.size() - 1;
        });
  }

  private Situation situation(State state, Answers answers, List<Step.Notice> notices) {
    int position = position(state);
    Set<String> asked = conditionsFrom.get(position);
    Map<String, String> relevant = new TreeMap<>();
    for (String id : asked) {
      answers.to(id).ifPresent(answer -> relevant.put(id, answer));
    }
    if (asked.contains(Condition.REGION)) {
      state.region().ifPresent(region -> relevant.put(Condition.REGION, region));
    }
    List<String> told = notices.stream().map(Step.Notice::id).toList();
    return new Situation(position, state.next().id(), relevant, told);
  }

  /** Behind the last step of the guide that was answered. */
  private int position(State state) {
    List<Passed> passed = state.passed();
    for (int i = passed.size() - 1; i >= 0; i--) {
      if (passed.get(i) instanceof Passed.Answered || passed.get(i) instanceof Passed.Tried) {
        return positions.get(passed.get(i).id()) + 1;
      }
    }
    return 0;
  }

  /** The wallets or countries that conditions from here on name. */
  private List<String> named(String place, int position) {
    return steps.subList(position, steps.size()).stream()
        .flatMap(step -> step.when().allowed().getOrDefault(place, List.of()).stream())
        .filter(name -> !name.equals(Condition.OTHER))
        .distinct()
        .toList();
  }
}
