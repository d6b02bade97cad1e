package dev.walletdesk.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The wallets that there are: all that the engine needs of a catalog. */
public interface Providers {

  /** All of them, by id. */
  List<Provider> providers();

  /** The wallet with exactly this id. */
  Optional<Provider> provider(String id);

  /**
   * What kind of wallet an answer to {@link Condition#PROVIDER} is, as {@link
   * Condition#PROVIDER_KIND} names it.
   */
  default String kindOf(String answer) {
    return provider(answer).map(Provider::kind).map(ProviderKind::id).orElse(Condition.OTHER);
  }

  /** Those of {@code wallets}. */
  static Providers of(Collection<Provider> wallets) {
    Map<String, Provider> byId = new TreeMap<>();
    wallets.forEach(wallet -> byId.put(wallet.id(), wallet));
    List<Provider> all = List.copyOf(byId.values());
    return new Providers() {
      @Override
      public List<Provider> providers() {
        return all;
      }

      @Override
      public Optional<Provider> provider(String id) {
        return Optional.ofNullable(byId.get(id));
      }
    };
  }
}
