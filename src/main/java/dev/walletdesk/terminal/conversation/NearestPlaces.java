package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.document.PlacesOffered;
import dev.walletdesk.document.Terms;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.WordList;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;

/**
 * Offers all wallets and countries, in an order in which somebody who reads the list finds theirs:
 * what is near, what many need, and the rest by the names that they read.
 */
final class NearestPlaces implements PlacesOffered {

  private static final String COMMON = "/dev/walletdesk/terminal/common-wallets.txt";

  private final Catalog catalog;
  private final Messages messages;
  private final String home;

  /**
   * Offers what is in {@code catalog}, by its names in the language of {@code messages}.
   *
   * @param home the country where the reader is, or most readers are; empty if that is not one
   */
  NearestPlaces(Catalog catalog, Messages messages, String home) {
    this.catalog = catalog;
    this.messages = messages;
    this.home = home;
  }

  @Override
  public List<String> of(String place) {
    return place.equals(Condition.PROVIDER)
        ? catalog.providers().stream().sorted(wallets()).map(Provider::id).toList()
        : catalog.authorities().stream()
            .map(Authority::region)
            .distinct()
            .sorted(countries())
            .toList();
  }

  private Comparator<Provider> wallets() {
    List<String> common = WordList.entries(COMMON);
    return Comparator.<Provider, Boolean>comparing(wallet -> !wallet.regions().contains(home))
        .thenComparing(
            wallet -> common.contains(wallet.id()) ? common.indexOf(wallet.id()) : common.size())
        .thenComparing(wallet -> messages.of(wallet.name()), alphabet());
  }

  private Comparator<String> countries() {
    Terms terms = new Terms(messages);
    return Comparator.<String, Boolean>comparing(country -> !country.equals(home))
        .thenComparing(terms::region, alphabet());
  }

  private Comparator<Object> alphabet() {
    return Collator.getInstance(messages.language().locale());
  }
}
