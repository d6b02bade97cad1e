package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.document.PlacesOffered;
import dev.walletdesk.text.Language;
import java.util.Comparator;
import java.util.List;

/**
 * Offers all wallets and countries, in an order in which somebody who reads the list finds theirs.
 */
final class NearestPlaces implements PlacesOffered {

  private static final String CHINA = "CN";

  private final Catalog catalog;
  private final Language language;

  NearestPlaces(Catalog catalog, Language language) {
    this.catalog = catalog;
    this.language = language;
  }

  @Override
  public List<String> of(String place) {
    return place.equals(Condition.PROVIDER)
        ? catalog.providers().stream().sorted(nearestFirst()).map(Provider::id).toList()
        : catalog.authorities().stream().map(Authority::region).distinct().sorted().toList();
  }

  /** For Chinese speakers the wallets of China come first; otherwise by name. */
  private Comparator<Provider> nearestFirst() {
    Comparator<Provider> byName = Comparator.comparing(wallet -> wallet.name().en());
    return language == Language.ZH
        ? Comparator.<Provider, Boolean>comparing(wallet -> !wallet.regions().contains(CHINA))
            .thenComparing(byName)
        : byName;
  }
}
