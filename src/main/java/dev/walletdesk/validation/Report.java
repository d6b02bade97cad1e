package dev.walletdesk.validation;

import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.problem.Problem;
import dev.walletdesk.catalog.problem.Severity;
import dev.walletdesk.validation.survey.StaleContact;
import java.time.LocalDate;
import java.util.List;

/**
 * What came of checking data.
 *
 * @param problems errors and warnings, by file and place
 * @param explained warnings that the data explains
 * @param summary what there is
 * @param parties the providers and authorities that were checked, as far as they could be read
 */
public record Report(
    List<Problem> problems,
    List<ExplainedWarning> explained,
    Summary summary,
    List<Party> parties) {

  /** How many problems are so severe. */
  public int count(Severity severity) {
    return (int) problems.stream().filter(problem -> problem.severity() == severity).count();
  }

  /** Whether the data may be used. */
  public boolean isValid() {
    return count(Severity.ERROR) == 0;
  }

  /**
   * The contacts that are due for a new look, the worst first.
   *
   * @param days how many days before {@code today} evidence may be from
   */
  public List<StaleContact> stale(LocalDate today, int days) {
    return StaleContact.among(parties, today, days);
  }
}
