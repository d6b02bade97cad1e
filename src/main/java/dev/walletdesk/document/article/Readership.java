package dev.walletdesk.document.article;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * For whom an article is written.
 *
 * @param providers the wallets; empty means all
 * @param region the country; absent means all
 */
record Readership(List<Provider> providers, Optional<String> region) {

  /**
   * A step as they read it: a checklist without the jobs of others. Empty if it is not meant for
   * any of them.
   */
  Optional<Step> read(Step step) {
    if (!isMeant(step.when())) {
      return Optional.empty();
    }
    if (!(step instanceof Step.Checklist list)) {
      return Optional.of(step);
    }
    List<Step.Job> jobs = list.jobs().stream().filter(job -> isMeant(job.when())).toList();
    return jobs.isEmpty() ? Optional.empty() : Optional.of(list.withJobs(jobs));
  }

  private boolean isMeant(Condition when) {
    boolean here = region.isEmpty() || when.allows(Condition.REGION, region);
    return here
        && (providers.isEmpty() || providers.stream().anyMatch(wallet -> concerns(when, wallet)));
  }

  private static boolean concerns(Condition when, Provider wallet) {
    return when.allows(Condition.PROVIDER, Optional.of(wallet.id()))
        && when.allows(Condition.PROVIDER_KIND, Optional.of(wallet.kind().id()));
  }

  /**
   * The wallets, kinds of wallet and countries of a condition as far as they tell readers apart:
   * what goes for all of them is left out, and so is whoever does not read it.
   */
  Map<String, List<String>> within(Map<String, List<String>> places) {
    Map<String, List<String>> left = new LinkedHashMap<>(places);
    if (region.isPresent()) {
      left.remove(Condition.REGION);
    }
    if (!providers.isEmpty()) {
      narrow(Condition.PROVIDER, providers.stream().map(Provider::id).toList(), left);
      narrow(
          Condition.PROVIDER_KIND,
          providers.stream().map(wallet -> wallet.kind().id()).distinct().toList(),
          left);
    }
    return left;
  }

  private static void narrow(String place, List<String> all, Map<String, List<String>> left) {
    List<String> some = new ArrayList<>(left.getOrDefault(place, all));
    some.retainAll(all);
    if (some.containsAll(all)) {
      left.remove(place);
    } else {
      left.put(place, some);
    }
  }
}
