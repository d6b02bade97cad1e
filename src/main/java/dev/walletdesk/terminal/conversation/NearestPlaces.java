package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.ProviderKind;
import dev.walletdesk.document.PlacesOffered;
import dev.walletdesk.document.Terms;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.WordList;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Offers all wallets and countries, in an order in which somebody who reads the list finds theirs:
 * what is near, what many need, and the rest by the names that they read.
 */
final class NearestPlaces implements PlacesOffered {

  private static final String COMMON = "/dev/walletdesk/terminal/common-wallets.txt";

  /** Follows the id of a wallet that people have wherever they live. */
  private static final String EVERYWHERE = " *";

  /** Such a guide tells of one of them in three wallets at least. */
  private static final int SHARE = 3;

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

  /** In a guide to wallets that nobody else holds, those that it tells more about come first. */
  @Override
  public List<String> walletsFor(Guide guide) {
    Set<String> told =
        guide.steps().stream()
            .flatMap(
                step -> step.when().allowed().getOrDefault(Condition.PROVIDER, List.of()).stream())
            .collect(Collectors.toSet());
    long ownersOnly =
        told.stream()
            .flatMap(id -> catalog.provider(id).stream())
            .filter(wallet -> wallet.kind() == ProviderKind.SELF_CUSTODY)
            .count();
    List<String> all = of(Condition.PROVIDER);
    return ownersOnly * SHARE < told.size() || told.isEmpty()
        ? all
        : all.stream().sorted(Comparator.comparing(id -> !told.contains(id))).toList();
  }

  private Comparator<Provider> wallets() {
    List<String> entries = WordList.entries(COMMON);
    List<String> common = entries.stream().map(entry -> entry.replace(EVERYWHERE, "")).toList();
    return Comparator.<Provider, Boolean>comparing(
            wallet -> !isNear(wallet) && !entries.contains(wallet.id() + EVERYWHERE))
        .thenComparing(
            wallet -> common.contains(wallet.id()) ? common.indexOf(wallet.id()) : common.size())
        .thenComparing(wallet -> messages.of(wallet.name()), alphabet());
  }

  /** Whether it is of the reader's country, or of the one where most speak the language. */
  private boolean isNear(Provider wallet) {
    return wallet.regions().contains(home)
        || wallet.regions().contains(messages.get("language.home-region"));
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
