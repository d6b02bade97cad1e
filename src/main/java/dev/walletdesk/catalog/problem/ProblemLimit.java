package dev.walletdesk.catalog.problem;

import java.util.ArrayList;
import java.util.List;

/** How many problems are told before the rest is only counted: nobody reads a million of them. */
public final class ProblemLimit {

  /** So many of one file are told. */
  public static final int IN_A_FILE = 100;

  /** So many of one run are told. */
  public static final int IN_A_RUN = 1_000;

  private static final String MORE_IN_FILE = "more-in-file";

  private ProblemLimit() {}

  /** What stands for the problems of a file that are not told, behind the last that is. */
  public static Problem more(Problem last, long count) {
    return new Problem(
        last.file(), last.at(), last.severity(), MORE_IN_FILE, List.of(String.valueOf(count)));
  }

  /** Those of a run that are told, in their order, and the count of the rest. */
  public static List<Problem> inARun(List<Problem> problems) {
    if (problems.size() <= IN_A_RUN) {
      return List.copyOf(problems);
    }
    List<Problem> told = new ArrayList<>(problems.subList(0, IN_A_RUN));
    Problem first = problems.get(IN_A_RUN);
    long rest =
        problems.stream()
            .skip(IN_A_RUN)
            .mapToLong(one -> isCount(one) ? Long.parseLong(one.arguments().get(0)) : 1)
            .sum();
    boolean errors =
        problems.stream().skip(IN_A_RUN).anyMatch(one -> one.severity() == Severity.ERROR);
    Severity severity = errors ? Severity.ERROR : first.severity();
    List<String> count = List.of(String.valueOf(rest));
    told.add(new Problem(first.file(), first.at(), severity, "more-in-run", count));
    return List.copyOf(told);
  }

  /** Whether it stands for others that are not told. */
  public static boolean isCount(Problem problem) {
    return problem.key().equals(MORE_IN_FILE);
  }
}
