package dev.walletdesk.catalog.problem;

import java.util.List;

/** Thrown when data files cannot be used; carries every problem that was found. */
public final class BrokenDataException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** Takes all problems of the files read. */
  public BrokenDataException(List<Problem> problems) {
    super(problems.size() + ": " + problems.stream().findFirst().orElse(null));
    this.problems = ProblemLimit.inARun(problems);
  }

  /** Every problem, in the order of files and places. */
  public List<Problem> problems() {
    return problems;
  }
}
