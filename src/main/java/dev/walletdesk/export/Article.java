package dev.walletdesk.export;

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
 * @param provider the wallet that it is read for; steps for other wallets are left out
 * @param steps the steps to read, in order
 */
public record Article(Guide guide, Optional<Provider> provider, List<Step> steps) {

  /** The article of {@code guide}, for one wallet or for all. */
  public static Article of(Guide guide, Optional<Provider> provider) {
    List<Step> steps =
        guide.steps().stream()
            .filter(step -> provider.map(known -> concerns(step, known)).orElse(true))
            .toList();
    return new Article(guide, provider, steps);
  }

  private static boolean concerns(Step step, Provider provider) {
    return step.when().allows(Condition.PROVIDER, Optional.of(provider.id()));
  }
}
