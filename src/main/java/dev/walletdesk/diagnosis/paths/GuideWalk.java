package dev.walletdesk.diagnosis.paths;

import dev.walletdesk.catalog.Choice;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Walks a guide exhaustively with the real engine: every answer to every question, for every
 * provider and region that its conditions name and for others, with every remedy tried in vain.
 *
 * <p>Points from which the same lies ahead are walked on from once.
 */
public final class GuideWalk {

  private static final int MOST_STEPS = 300;
  private static final int MOST_POINTS = 20_000;

  private final Diagnosis diagnosis;
  private final MoveListener listener;
  private final WalkPosition ahead;
  private final Set<String> wallets;
  private final Set<String> countries;
  private final Map<String, PathCounts> walked = new HashMap<>();
  private final Set<String> reached = new HashSet<>();
  private final Set<String> stuck = new HashSet<>();
  private boolean complete = true;

  /** Is told of every move from a step to the next, as often as it is seen. */
  public interface MoveListener {
    /**
     * A move.
     *
     * @param from the id of the step left behind; empty at the beginning
     * @param to the id of the step arrived at, or {@link Next.HandOver#END}
     * @param answers all answers given so far
     */
    void moved(String from, String to, Answers answers);
  }

  private GuideWalk(
      Guide guide,
      Function<String, Optional<Provider>> providers,
      Optional<MoveListener> listener) {
    this.diagnosis = new Diagnosis(guide, providers);
    this.wallets = named(guide, Condition.PROVIDER);
    wallets.removeIf(id -> !id.equals(Condition.OTHER) && providers.apply(id).isEmpty());
    this.countries = named(guide, Condition.REGION);
    this.listener = listener.orElse((from, to, answers) -> {});
    this.ahead = new WalkPosition(guide, listener.isPresent());
  }

  /** Walks {@code guide}; {@code providers} finds a wallet by its id. */
  public static WalkResult of(Guide guide, Function<String, Optional<Provider>> providers) {
    return new GuideWalk(guide, providers, Optional.empty()).walk(guide);
  }

  /**
   * Walks {@code guide} and tells {@code listener} of every move, with every answer that can lead
   * to it.
   */
  public static WalkResult of(
      Guide guide, Function<String, Optional<Provider>> providers, MoveListener listener) {
    return new GuideWalk(guide, providers, Optional.of(listener)).walk(guide);
  }

  private WalkResult walk(Guide guide) {
    complete = guide.steps().size() <= MOST_STEPS;
    PathCounts ways = complete ? waysAfter(Answers.NONE) : PathCounts.NONE;
    return new WalkResult(ways, reached, stuck, complete);
  }

  private PathCounts waysAfter(Answers answers) {
    State state = diagnosis.at(answers);
    note(state, answers);
    if (state.isOver()) {
      return PathCounts.END;
    }
    String point = ahead.of(state, answers);
    PathCounts known = walked.get(point);
    if (known == null) {
      complete &= walked.size() < MOST_POINTS;
      known = complete ? waysOn(state, answers) : PathCounts.NONE;
      walked.put(point, known);
    }
    return known;
  }

  private PathCounts waysOn(State state, Answers answers) {
    Next next = state.next();
    boolean isQuestion = !(next instanceof Next.Try);
    PathCounts ways = PathCounts.NONE;
    Set<String> possible = answersTo(next);
    for (String answer : possible) {
      PathCounts on = waysAfter(answers.with(next.id(), answer));
      ways = ways.or(on.after(next.id() + "=" + answer, isQuestion));
    }
    if (possible.isEmpty()) {
      stuck.add(next.id());
    }
    return ways;
  }

  private Set<String> answersTo(Next next) {
    if (next instanceof Next.Ask ask) {
      Set<String> choices = new TreeSet<>();
      ask.question().choices().stream().map(Choice::id).forEach(choices::add);
      return choices;
    }
    if (next instanceof Next.Try) {
      return Set.of(Outcome.UNSOLVED.id());
    }
    return next instanceof Next.AskProvider ? wallets : countries;
  }

  /** The answers to {@code place} that conditions name, and the one for all others. */
  private static Set<String> named(Guide guide, String place) {
    Set<String> named = new TreeSet<>(Set.of(Condition.OTHER));
    for (Step step : guide.steps()) {
      named.addAll(step.when().allowed().getOrDefault(place, List.of()));
    }
    return named;
  }

  /** Takes note of the steps that were passed since the last answer, and of the one arrived at. */
  private void note(State state, Answers answers) {
    String last = "";
    List<String> since = new ArrayList<>();
    for (Passed passed : state.passed()) {
      if (passed instanceof Passed.Told) {
        since.add(passed.id());
      } else if (!(passed instanceof Passed.Placed)) {
        last = passed.id();
        since.clear();
      }
    }
    if (!(state.next() instanceof Next.AskProvider || state.next() instanceof Next.AskRegion)) {
      since.add(state.next().id());
    }
    for (String to : since) {
      reached.add(to);
      listener.moved(last, to, answers);
      last = to;
    }
  }
}
