package dev.walletdesk.validation;

import dev.walletdesk.catalog.problem.Problem;
import dev.walletdesk.catalog.problem.Severity;
import java.util.List;

/**
 * What came of checking data.
 *
 * @param problems errors and warnings, by file and place
 * @param explained warnings that the data explains
 * @param summary what there is
 */
public record Report(List<Problem> problems, List<ExplainedWarning> explained, Summary summary) {

  /** How many problems are so severe. */
  public int count(Severity severity) {
    return (int) problems.stream().filter(problem -> problem.severity() == severity).count();
  }

  /** Whether the data may be used. */
  public boolean isValid() {
    return count(Severity.ERROR) == 0;
  }
}
