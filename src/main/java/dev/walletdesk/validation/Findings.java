package dev.walletdesk.validation;

import dev.walletdesk.catalog.loading.ReadFile;
import dev.walletdesk.catalog.problem.Position;
import dev.walletdesk.catalog.problem.Problem;
import dev.walletdesk.catalog.problem.ProblemLimit;
import dev.walletdesk.catalog.problem.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Collects problems. Where reading a file found one, or its schema, nothing more is told about the
 * same place: it would be the same mistake once more, or about a placeholder.
 */
final class Findings {

  static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::file)
          .thenComparingInt(problem -> problem.at().line())
          .thenComparingInt(problem -> problem.at().column());

  private final List<Problem> problems = new ArrayList<>();
  private final Set<Place> settled = new HashSet<>();
  private final Set<String> wrongPointers = new HashSet<>();

  private final Map<Counted, Integer> counts = new HashMap<>();
  private final Set<Path> files;

  private record Place(String file, Position at) {}

  /** Errors of a file, or its warnings: neither hides the other. */
  private record Counted(String file, Severity severity) {

    static Counted of(Problem problem) {
      return new Counted(problem.file(), problem.severity());
    }
  }

  /** Collects problems of {@code files}; those of others are not told. */
  Findings(Set<Path> files) {
    this.files = files;
  }

  /** Takes over what reading found. */
  void addAll(ReadFile<?> file) {
    problems.addAll(file.problems());
    file.problems().forEach(problem -> counts.merge(Counted.of(problem), 1, Integer::sum));
    settle();
  }

  /** From here on, nothing more is told about the places that have a problem. */
  void settle() {
    problems.forEach(problem -> settled.add(new Place(problem.file(), problem.at())));
  }

  /** An error at {@code below}, a pointer under that of {@code thing}. */
  void error(Located<?> thing, String below, String key, String... arguments) {
    wrongPointers.add(thing.file() + thing.pointer() + below);
    add(thing.file(), position(thing, below), Severity.ERROR, key, arguments);
  }

  /** An error at the name of the member at {@code below}. */
  void errorAtName(Located<?> thing, String below, String key, String... arguments) {
    wrongPointers.add(thing.file() + thing.pointer() + below);
    Position at = thing.places().ofName(thing.pointer() + below);
    add(thing.file(), at, Severity.ERROR, key, arguments);
  }

  /** A warning at {@code below}; what it is about comes first among the arguments. */
  void warning(Located<?> thing, String below, WarningKind kind, String... arguments) {
    add(thing.file(), position(thing, below), Severity.WARNING, kind.id(), arguments);
  }

  /** A problem at a place that is known already. */
  void add(Path file, Position at, Severity severity, String key, String... arguments) {
    if (files.contains(file) && !settled.contains(new Place(file.toString(), at))) {
      Problem problem = new Problem(file.toString(), at, severity, key, List.of(arguments));
      if (counts.merge(Counted.of(problem), 1, Integer::sum) <= ProblemLimit.IN_A_FILE) {
        problems.add(problem);
      }
    }
  }

  /** Whether an error was told at {@code below} or under it. */
  boolean hasErrorWithin(Located<?> thing, String below) {
    String start = thing.file() + thing.pointer() + below;
    return wrongPointers.stream()
        .anyMatch(wrong -> wrong.equals(start) || wrong.startsWith(start + "/"));
  }

  /** All problems, in no particular order. */
  List<Problem> all() {
    List<Problem> all = new ArrayList<>(problems);
    counts.forEach((what, count) -> more(what, count).ifPresent(all::add));
    return List.copyOf(all);
  }

  /** What stands for those of a file that were found here and are too many to tell. */
  private Optional<Problem> more(Counted what, int count) {
    return problems.stream()
        .filter(problem -> Counted.of(problem).equals(what))
        .reduce((earlier, later) -> later)
        .filter(last -> count > ProblemLimit.IN_A_FILE && !ProblemLimit.isCount(last))
        .map(last -> ProblemLimit.more(last, count - ProblemLimit.IN_A_FILE));
  }

  private static Position position(Located<?> thing, String below) {
    return thing.places().of(thing.pointer() + below);
  }
}
