package dev.walletdesk.validation.survey;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Evidence;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Step;
import java.util.List;

/**
 * What is said of some wallets or countries only, which has to be read somewhere. What is said to
 * everybody is general advice.
 *
 * @param count how many steps and jobs say such things
 * @param withoutSource how many of them name no source
 */
public record Claims(int count, int withoutSource) {

  public static final Claims NONE = new Claims(0, 0);

  /** Those of {@code guide}. */
  public static Claims of(Guide guide) {
    Claims claims = NONE;
    for (Step step : guide.steps()) {
      claims = claims.and(of(step.when(), step.sources()));
      if (step instanceof Step.Checklist list) {
        for (Step.Job job : list.jobs()) {
          claims = claims.and(of(job.when(), job.sources()));
        }
      }
    }
    return claims;
  }

  /** These and others. */
  public Claims and(Claims other) {
    return new Claims(count + other.count, withoutSource + other.withoutSource);
  }

  /** Whether what is said under this condition needs a source. */
  public static boolean needSource(Condition when) {
    return when.allowed().containsKey(Condition.PROVIDER)
        || when.allowed().containsKey(Condition.REGION);
  }

  private static Claims of(Condition when, List<Evidence> sources) {
    return needSource(when) ? new Claims(1, sources.isEmpty() ? 1 : 0) : NONE;
  }
}
