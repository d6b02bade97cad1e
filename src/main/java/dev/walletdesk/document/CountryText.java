package dev.walletdesk.document;

import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.country.CountryGuess;
import dev.walletdesk.diagnosis.RegionSource;
import dev.walletdesk.diagnosis.Whereabouts;
import dev.walletdesk.text.DataName;
import dev.walletdesk.text.Messages;
import java.util.Optional;

/** Says which country something is about and, where it was guessed, from what. */
public final class CountryText {

  private final Messages messages;
  private final Terms words;

  /** Says it in the language of {@code messages}. */
  public CountryText(Messages messages) {
    this.messages = messages;
    this.words = new Terms(messages);
  }

  /** A guessed country, so that a wrong guess can be put right; nothing where it is known. */
  public Optional<String> guessed(Whereabouts whereabouts) {
    return whereabouts
        .guess()
        .filter(guess -> whereabouts.source().equals(Optional.of(RegionSource.GUESS)))
        .map(guess -> messages.get("country.guessed", country(guess), basis(guess)));
  }

  /**
   * That a wallet has contacts in one country alone, where somebody seems to be in another one;
   * nothing where they may well be there.
   */
  public Optional<String> only(Provider wallet, Whereabouts whereabouts) {
    return whereabouts
        .guess()
        .filter(guess -> whereabouts.source().equals(Optional.of(RegionSource.WALLET)))
        .filter(guess -> !whereabouts.region().equals(Optional.of(guess.country())))
        .map(
            guess ->
                messages.get(
                    "country.only",
                    words.name(wallet),
                    words.region(whereabouts.region().orElseThrow()),
                    country(guess),
                    basis(guess)));
  }

  /** That contacts for a guessed country come first, and how to have those of another one. */
  public String nearestFirst(CountryGuess guess) {
    return messages.get("country.nearest-first", country(guess), basis(guess));
  }

  private String country(CountryGuess guess) {
    return words.region(guess.country());
  }

  private String basis(CountryGuess guess) {
    return messages.get("country.guessed." + DataName.of(guess.basis()), guess.from());
  }
}
