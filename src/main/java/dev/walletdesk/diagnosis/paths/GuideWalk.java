package dev.walletdesk.diagnosis.paths;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Providers;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Diagnosis;
import dev.walletdesk.diagnosis.Next;
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

/**
 * Walks a guide exhaustively with the real engine: every answer to every question, for every
 * provider and region that its conditions name and for others, with every remedy tried in vain.
 *
 * <p>Positions from which the same lies ahead are walked on from once.
 */
public final class GuideWalk {

  private static final int MOST_STEPS = 300;
  private static final int MOST_POSITIONS = 20_000;

  private final Diagnosis diagnosis;
  private final MoveListener listener;
  private final PossibleAnswers possible;
  private final WalkPosition positions;
  private final Map<String, PathsAhead> walked = new HashMap<>();
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

  private GuideWalk(Guide guide, Providers providers, Optional<MoveListener> listener) {
    this.diagnosis = new Diagnosis(guide, providers);
    this.possible = new PossibleAnswers(diagnosis, guide.steps());
    this.listener = listener.orElse((from, to, answers) -> {});
    this.positions = new WalkPosition(guide, listener.isPresent());
  }

  /** Walks {@code guide} for the wallets that {@code providers} knows. */
  public static WalkResult of(Guide guide, Providers providers) {
    return new GuideWalk(guide, providers, Optional.empty()).walk(guide);
  }

  /**
   * Walks {@code guide} and tells {@code listener} of every move, with every answer that can lead
   * to it.
   */
  public static WalkResult of(Guide guide, Providers providers, MoveListener listener) {
    return new GuideWalk(guide, providers, Optional.of(listener)).walk(guide);
  }

  private WalkResult walk(Guide guide) {
    complete = guide.steps().size() <= MOST_STEPS;
    PathsAhead all = complete ? pathsAfter(Answers.NONE, 0) : PathsAhead.NONE;
    return new WalkResult(all.counts(), all.ends(), reached, stuck, complete);
  }

  /**
   * The paths from where {@code answers} lead.
   *
   * @param read how many of the notices on the way are read already
   */
  private PathsAhead pathsAfter(Answers answers, int read) {
    State state = diagnosis.at(answers);
    note(state, answers);
    WordCount since = WordCount.ofNotices(unread(state, read));
    if (state.next() instanceof Next.HandOver end) {
      return PathsAhead.of(end).afterReading(since);
    }
    String position = positions.of(state, answers);
    PathsAhead known = walked.get(position);
    if (known == null) {
      complete &= walked.size() < MOST_POSITIONS;
      known = complete ? pathsFrom(state, answers) : PathsAhead.NONE;
      walked.put(position, known);
    }
    return known.afterReading(since);
  }

  private PathsAhead pathsFrom(State state, Answers answers) {
    Next next = state.next();
    int read = notices(state).size();
    PathsAhead paths = PathsAhead.NONE;
    Set<String> sorted = new TreeSet<>(possible.inVain(next));
    for (String answer : sorted) {
      PathsAhead on = pathsAfter(answers.with(next.id(), answer), read);
      paths = paths.or(on.after(next, answer));
    }
    if (sorted.isEmpty()) {
      stuck.add(next.id());
    }
    return paths.afterReading(WordCount.of(next));
  }

  private static List<Step.Notice> unread(State state, int read) {
    List<Step.Notice> all = notices(state);
    return all.subList(Math.min(read, all.size()), all.size());
  }

  private static List<Step.Notice> notices(State state) {
    return state.passed().stream()
        .filter(Passed.NoticeShown.class::isInstance)
        .map(passed -> ((Passed.NoticeShown) passed).notice())
        .toList();
  }

  /** Takes note of the steps that were passed since the last answer, and of the one arrived at. */
  private void note(State state, Answers answers) {
    String last = "";
    List<String> since = new ArrayList<>();
    for (Passed passed : state.passed()) {
      if (passed instanceof Passed.NoticeShown) {
        since.add(passed.id());
      } else if (!(passed instanceof Passed.PlaceAnswered)) {
        last = passed.id();
        since.clear();
      }
    }
    if (!state.next().kind().isPlace()) {
      since.add(state.next().id());
    }
    if (state.next() instanceof Next.WorkThrough list) {
      list.jobs().forEach(job -> reached.add(job.job().id()));
    }
    for (String to : since) {
      reached.add(to);
      listener.moved(last, to, answers);
      last = to;
    }
  }
}
