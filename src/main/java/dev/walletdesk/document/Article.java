package dev.walletdesk.document;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Step;
import java.util.List;
import java.util.Optional;

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
            .filter(step -> providers.isEmpty() || concernsAny(step, providers))
            .filter(step -> region.isEmpty() || step.when().allows(Condition.REGION, region))
            .toList();
    return new Article(guide, providers, region, steps);
  }

  private static boolean concernsAny(Step step, List<Provider> providers) {
    return providers.stream()
        .anyMatch(provider -> step.when().allows(Condition.PROVIDER, Optional.of(provider.id())));
  }
}
