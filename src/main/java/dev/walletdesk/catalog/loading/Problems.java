package dev.walletdesk.catalog.loading;

import dev.walletdesk.catalog.problem.Position;
import dev.walletdesk.catalog.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong in one file. */
final class Problems {

  private static final Comparator<Problem> BY_PLACE =
      Comparator.<Problem>comparingInt(problem -> problem.at().line())
          .thenComparingInt(problem -> problem.at().column());

  private final String file;
  private final List<Problem> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void add(Position at, String key, String... arguments) {
    found.add(new Problem(file, at, key, List.of(arguments)));
  }

  List<Problem> inOrder() {
    return found.stream().sorted(BY_PLACE).toList();
  }
}
