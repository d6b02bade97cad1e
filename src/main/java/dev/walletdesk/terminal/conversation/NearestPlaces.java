package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.document.PlacesOffered;
import dev.walletdesk.text.Languages;
import java.util.Comparator;
import java.util.List;

/**
 * Offers all wallets and countries, in an order in which somebody who reads the list finds theirs.
 */
final class NearestPlaces implements PlacesOffered {

  private final Catalog catalog;
  private final String home;

  /**
   * Offers what is in {@code catalog}.
   *
   * @param home the country where most readers live; empty if that is not one
   */
  NearestPlaces(Catalog catalog, String home) {
    this.catalog = catalog;
    this.home = home;
  }

  @Override
  public List<String> of(String place) {
    return place.equals(Condition.PROVIDER)
        ? catalog.providers().stream().sorted(nearestFirst()).map(Provider::id).toList()
        : catalog.authorities().stream().map(Authority::region).distinct().sorted().toList();
  }

  /** The wallets of the home country come first; otherwise by name. */
  private Comparator<Provider> nearestFirst() {
    Comparator<Provider> byName =
        Comparator.comparing(wallet -> wallet.name().in(Languages.DEFAULT));
    return Comparator.<Provider, Boolean>comparing(wallet -> !wallet.regions().contains(home))
        .thenComparing(byName);
  }
}
