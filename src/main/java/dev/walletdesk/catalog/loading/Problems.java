package dev.walletdesk.catalog.loading;

import dev.walletdesk.catalog.problem.Position;
import dev.walletdesk.catalog.problem.Problem;
import dev.walletdesk.catalog.problem.ProblemLimit;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in one file. */
final class Problems {

  private final String file;
  private final List<Problem> found = new ArrayList<>();
  private long more;

  Problems(String file) {
    this.file = file;
  }

  void add(Position at, String key, String... arguments) {
    if (found.size() < ProblemLimit.IN_A_FILE) {
      found.add(new Problem(file, at, key, List.of(arguments)));
    } else {
      more++;
    }
  }

  List<Problem> inOrder() {
    if (found.isEmpty()) {
      return List.of();
    }
    List<Problem> all = new ArrayList<>(found);
    all.sort(Problems::byPlace);
    if (more > 0) {
      all.add(ProblemLimit.more(all.get(all.size() - 1), more));
    }
    return List.copyOf(all);
  }

  private static int byPlace(Problem a, Problem b) {
    int byLine = Integer.compare(a.at().line(), b.at().line());
    return byLine != 0 ? byLine : Integer.compare(a.at().column(), b.at().column());
  }
}
