package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.country.CountryGuess;
import dev.walletdesk.catalog.pattern.Patterns;
import dev.walletdesk.search.GuideSearch;
import dev.walletdesk.text.Messages;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a conversation draws on.
 *
 * @param catalog guides and contacts
 * @param search finds guides; asked for only when somebody says something in their own words
 * @param patterns what gives scams away; asked for only when somebody pastes a message
 * @param now as of which the age of contacts is told
 * @param guesses in which country the user may be, the likeliest first
 */
public record Knowledge(
    Catalog catalog,
    Supplier<GuideSearch> search,
    Supplier<List<Patterns>> patterns,
    Instant now,
    List<CountryGuess> guesses) {

  /** The same, where nothing tells in which country the user is, and no scams are known. */
  public Knowledge(Catalog catalog, Supplier<GuideSearch> search, Instant now) {
    this(catalog, search, List::of, now, List.of());
  }

  /** Wallets and countries, those near the user first. */
  NearestPlaces places(Messages messages) {
    String home =
        guesses.stream()
            .findFirst()
            .map(CountryGuess::country)
            .orElse(messages.get("language.home-region"));
    return new NearestPlaces(catalog, messages, home);
  }
}
