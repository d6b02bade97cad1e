package dev.walletdesk.diagnosis.paths;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The paths from some point of a guide to where it hands over, when nothing helps before.
 *
 * @param byQuestions how many paths there are with so many questions
 * @param longest the answers on a path with the most questions, as {@code question=answer}
 * @param fewestAnswers how many answers of any kind the shortest path takes; absent when there is
 *     no path
 */
public record PathCounts(
    NavigableMap<Integer, Long> byQuestions, List<String> longest, OptionalInt fewestAnswers) {

  /** No path at all. */
  public static final PathCounts NONE =
      new PathCounts(new TreeMap<>(), List.of(), OptionalInt.empty());

  /** The one path that is at its end already. */
  static final PathCounts END =
      new PathCounts(new TreeMap<>(Map.of(0, 1L)), List.of(), OptionalInt.of(0));

  /** Keeps its own copy of the map. */
  public PathCounts {
    byQuestions = Collections.unmodifiableNavigableMap(new TreeMap<>(byQuestions));
  }

  /** How many paths there are. */
  public long count() {
    return byQuestions.values().stream().mapToLong(Long::longValue).reduce(0, PathCounts::sum);
  }

  /** The most questions on any path; none when there is no path. */
  public int mostQuestions() {
    return byQuestions.isEmpty() ? 0 : byQuestions.lastKey();
  }

  /** The number of questions that half of the paths do not exceed. */
  public int medianQuestions() {
    long half = (count() + 1) / 2;
    long passed = 0;
    for (Map.Entry<Integer, Long> entry : byQuestions.entrySet()) {
      passed = sum(passed, entry.getValue());
      if (passed >= half) {
        return entry.getKey();
      }
    }
    return 0;
  }

  /** These paths and others. */
  public PathCounts or(PathCounts other) {
    NavigableMap<Integer, Long> all = new TreeMap<>(byQuestions);
    other.byQuestions.forEach((questions, count) -> all.merge(questions, count, PathCounts::sum));
    boolean shorter = byQuestions.isEmpty() || other.mostQuestions() > mostQuestions();
    return new PathCounts(
        all, shorter ? other.longest : longest, fewer(fewestAnswers, other.fewestAnswers));
  }

  /** These paths, after an answer that is told by {@code step}; a remedy is no question. */
  PathCounts after(String step, boolean isQuestion) {
    NavigableMap<Integer, Long> shifted = new TreeMap<>();
    byQuestions.forEach((questions, count) -> shifted.put(questions + (isQuestion ? 1 : 0), count));
    List<String> answers = new ArrayList<>();
    if (isQuestion && !byQuestions.isEmpty()) {
      answers.add(step);
    }
    answers.addAll(longest);
    OptionalInt fewest =
        fewestAnswers.isPresent()
            ? OptionalInt.of(fewestAnswers.getAsInt() + 1)
            : OptionalInt.empty();
    return new PathCounts(shifted, List.copyOf(answers), fewest);
  }

  private static OptionalInt fewer(OptionalInt a, OptionalInt b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() ? b : a;
    }
    return OptionalInt.of(Math.min(a.getAsInt(), b.getAsInt()));
  }

  /** More paths than a long can count are as many as it can. */
  private static long sum(long a, long b) {
    long sum = a + b;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }
}
