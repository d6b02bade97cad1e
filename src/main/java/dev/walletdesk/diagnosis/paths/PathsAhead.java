package dev.walletdesk.diagnosis.paths;

import dev.walletdesk.diagnosis.Next;
import dev.walletdesk.diagnosis.NextKind;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What lies ahead of some point of a guide.
 *
 * @param counts the paths from there
 * @param ends what there is to take in on them, by the end that they lead to
 */
record PathsAhead(PathCounts counts, Map<String, PathLoad> ends) {

  static final PathsAhead NONE = new PathsAhead(PathCounts.NONE, Map.of());

  /** At an end. */
  static PathsAhead of(Next.HandOver end) {
    return new PathsAhead(PathCounts.END, Map.of(end.id(), PathLoad.atEnd(WordCount.of(end))));
  }

  /** These paths and others. */
  PathsAhead or(PathsAhead other) {
    Map<String, PathLoad> all = new TreeMap<>(ends);
    other.ends.forEach((end, load) -> all.merge(end, load, PathLoad::or));
    return new PathsAhead(counts.or(other.counts), all);
  }

  /** These paths, after {@code answer} was given to {@code next}. */
  PathsAhead after(Next next, String answer) {
    boolean isQuestion = !next.kind().isWork();
    int remedies = next.kind() == NextKind.REMEDY ? 1 : 0;
    return new PathsAhead(
        counts.after(next.id() + "=" + answer, isQuestion),
        each(load -> load.after(isQuestion ? 1 : 0, remedies, WordCount.NONE)));
  }

  /** These paths, after so many words were read. */
  PathsAhead afterReading(WordCount words) {
    return new PathsAhead(counts, each(load -> load.after(0, 0, words)));
  }

  private Map<String, PathLoad> each(UnaryOperator<PathLoad> change) {
    Map<String, PathLoad> changed = new TreeMap<>();
    ends.forEach((end, load) -> changed.put(end, change.apply(load)));
    return changed;
  }
}
