package dev.walletdesk.catalog.country;

import dev.walletdesk.catalog.Regions;
import dev.walletdesk.text.EnvironmentLocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The country in which somebody seems to be. A time zone is set where one lives, a locale often
 * just for its language: so the zone's country is the likelier one, and the locale's the next. A
 * zone that is no place, such as UTC, tells nothing.
 *
 * @param country ISO 3166-1 alpha-2
 * @param basis what it was guessed from
 * @param from the name of the time zone or locale
 */
public record CountryGuess(String country, Basis basis, String from) {

  /** What a country is guessed from. */
  public enum Basis {
    TIME_ZONE,
    LOCALE
  }

  private static final String TZ = "TZ";

  /** What comes before a zone's name where {@code TZ} has a colon or the path of a file. */
  private static final Pattern BEFORE_ZONE = Pattern.compile("^:?(?:.*/zoneinfo/)?");

  /**
   * The countries that may be meant, the likeliest first; two where zone and locale disagree.
   *
   * @param variables of the environment; {@code TZ} counts before {@code zone}
   * @param zone the name of the time zone, found out only if it is needed
   */
  public static List<CountryGuess> in(Map<String, String> variables, Supplier<String> zone) {
    List<CountryGuess> guesses = new ArrayList<>();
    byZone(variables, zone).ifPresent(guesses::add);
    byLocale(variables)
        .filter(guess -> guesses.stream().noneMatch(one -> one.country().equals(guess.country())))
        .ifPresent(guesses::add);
    return List.copyOf(guesses);
  }

  private static Optional<CountryGuess> byZone(
      Map<String, String> variables, Supplier<String> zone) {
    String named = variables.getOrDefault(TZ, "");
    String id = named.isEmpty() ? zone.get() : BEFORE_ZONE.matcher(named).replaceFirst("");
    return TimeZoneCountries.countryOf(id)
        .map(country -> new CountryGuess(country, Basis.TIME_ZONE, id));
  }

  private static Optional<CountryGuess> byLocale(Map<String, String> variables) {
    for (String locale : EnvironmentLocale.all(variables)) {
      Optional<String> country = EnvironmentLocale.countryOf(locale).filter(Regions::isCountry);
      if (country.isPresent()) {
        return country.map(code -> new CountryGuess(code, Basis.LOCALE, locale));
      }
    }
    return Optional.empty();
  }
}
