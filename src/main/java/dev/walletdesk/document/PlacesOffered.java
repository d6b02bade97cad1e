package dev.walletdesk.document;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import java.util.List;

/** Which wallets or countries are offered where a guide does not say it, and in which order. */
public interface PlacesOffered {

  /**
   * The answers to offer, but {@link Condition#OTHER}.
   *
   * @param place {@link Condition#PROVIDER} or {@link Condition#REGION}
   */
  List<String> of(String place);

  /** The wallets to offer to somebody with the problem of {@code guide}. */
  default List<String> walletsFor(Guide guide) {
    return of(Condition.PROVIDER);
  }

  /** All wallets, and all countries that have an authority, in the order of the data. */
  static PlacesOffered allOf(Catalog catalog) {
    return place ->
        place.equals(Condition.PROVIDER)
            ? catalog.providers().stream().map(Provider::id).toList()
            : catalog.authorities().stream().map(Authority::region).distinct().toList();
  }
}
