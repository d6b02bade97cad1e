package dev.walletdesk.document;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A guide read from top to bottom.
 *
 * @param guide the guide
 * @param providers the wallets that it is read for; steps for other wallets are left out. Empty
 *     means all, and no wallet's contacts
 * @param region the country that it is read for; absent means all
 * @param steps the steps to read, in order
 */
public record Article(
    Guide guide, List<Provider> providers, Optional<String> region, List<Step> steps) {

  /** The article of {@code guide}, for one wallet or for all. */
  public static Article of(Guide guide, Optional<Provider> provider) {
    return of(guide, provider.stream().toList(), Optional.empty());
  }

  /** The article of {@code guide}, for some wallets (none means all) in one country or in all. */
  public static Article of(Guide guide, List<Provider> providers, Optional<String> region) {
    List<Step> steps =
        guide.steps().stream()
            .filter(step -> concerns(step.when(), providers, region))
            .flatMap(step -> read(step, providers, region))
            .toList();
    return new Article(guide, providers, region, steps);
  }

  /** A checklist without the jobs of others, and none that is empty then. */
  private static Stream<Step> read(Step step, List<Provider> providers, Optional<String> region) {
    if (!(step instanceof Step.Checklist list)) {
      return Stream.of(step);
    }
    List<Step.Job> jobs =
        list.jobs().stream().filter(job -> concerns(job.when(), providers, region)).toList();
    return jobs.isEmpty() ? Stream.of() : Stream.of(list.withJobs(jobs));
  }

  private static boolean concerns(
      Condition when, List<Provider> providers, Optional<String> region) {
    boolean anyWallet =
        providers.isEmpty() || providers.stream().anyMatch(wallet -> concerns(when, wallet));
    return anyWallet && (region.isEmpty() || when.allows(Condition.REGION, region));
  }

  private static boolean concerns(Condition when, Provider wallet) {
    return when.allows(Condition.PROVIDER, Optional.of(wallet.id()))
        && when.allows(Condition.PROVIDER_KIND, Optional.of(wallet.kind().id()));
  }
}
