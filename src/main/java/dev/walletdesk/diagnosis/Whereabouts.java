package dev.walletdesk.diagnosis;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Regions;
import dev.walletdesk.catalog.country.CountryGuess;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The country that a case is about. An answer counts most, then the wallet, where it has no contact
 * outside of one country. Else it is guessed: of the countries that may be meant, the first in
 * which the wallet has contacts of its own, since somebody abroad keeps the wallet of home; else
 * the first.
 *
 * @param region absent when it is not known
 * @param source how it is known; present when it is
 * @param guess where somebody seems to be, unless they said it themselves; not necessarily {@code
 *     region}
 */
public record Whereabouts(
    Optional<String> region, Optional<RegionSource> source, Optional<CountryGuess> guess) {

  /** The country after {@code answers}; {@code guesses} are the likeliest first. */
  public static Whereabouts of(
      Answers answers, Optional<Provider> provider, List<CountryGuess> guesses) {
    Optional<String> answer = answers.to(Condition.REGION);
    if (answer.isPresent()) {
      return known(answer, RegionSource.ANSWER, Optional.empty());
    }
    Set<String> own = provider.map(Provider::regions).orElse(Set.of());
    Optional<CountryGuess> likeliest =
        guesses.stream()
            .filter(guess -> isIn(own, guess.country()))
            .findFirst()
            .or(() -> guesses.stream().findFirst());
    Optional<String> only = provider.flatMap(Provider::onlyRegion);
    return only.isPresent()
        ? known(only, RegionSource.WALLET, likeliest)
        : known(likeliest.map(CountryGuess::country), RegionSource.GUESS, likeliest);
  }

  /** Whether it is a guess. */
  boolean isGuessed() {
    return source.equals(Optional.of(RegionSource.GUESS));
  }

  /** Whether the user said it. */
  boolean isSaid() {
    return source
        .filter(how -> how != RegionSource.GUESS && how != RegionSource.WALLET)
        .isPresent();
  }

  /** The same, known because it was named beforehand. */
  public Whereabouts named() {
    return known(region, RegionSource.OPTION, Optional.empty());
  }

  private static Whereabouts known(
      Optional<String> region, RegionSource source, Optional<CountryGuess> guess) {
    return new Whereabouts(region, region.map(known -> source), guess);
  }

  private static boolean isIn(Set<String> areas, String country) {
    return areas.stream().anyMatch(area -> Regions.includes(area, country));
  }
}
