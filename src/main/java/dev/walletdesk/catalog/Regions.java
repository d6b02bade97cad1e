package dev.walletdesk.catalog;

import java.util.Locale;
import java.util.Set;

/** Which codes name a country or territory in which an account can be. */
public final class Regions {

  /**
   * Reserved in ISO 3166-1 for the European Union, whose complaint offices serve all its members.
   */
  private static final String EUROPEAN_UNION = "EU";

  /** Its members, by https://european-union.europa.eu/principles-countries-history. */
  private static final Set<String> MEMBERS =
      Set.of(
          "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
          "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /** The members of the European Union, Iceland, Liechtenstein and Norway. */
  private static final Set<String> EUROPEAN_ECONOMIC_AREA =
      Set.of(
          "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
          "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

  private Regions() {}

  /** Whether European offices for disputes across borders serve the country. */
  public static boolean isInEuropeanEconomicArea(String code) {
    return EUROPEAN_ECONOMIC_AREA.contains(code);
  }

  /** Whether {@code code} is one of ISO 3166-1 alpha-2, or {@code EU}. */
  public static boolean isKnown(String code) {
    return code.equals(EUROPEAN_UNION) || isCountry(code);
  }

  /** Whether {@code code} is one of ISO 3166-1 alpha-2. */
  public static boolean isCountry(String code) {
    return COUNTRIES.contains(code);
  }

  /** Whether {@code area} is {@code country} or, being the European Union, has it as a member. */
  public static boolean includes(String area, String country) {
    return area.equals(country) || (area.equals(EUROPEAN_UNION) && MEMBERS.contains(country));
  }
}
