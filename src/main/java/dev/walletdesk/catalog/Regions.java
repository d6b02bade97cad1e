package dev.walletdesk.catalog;

import java.util.Locale;
import java.util.Set;

/** Which codes name a country or territory in which an account can be. */
public final class Regions {

  /**
   * Reserved in ISO 3166-1 for the European Union, whose complaint offices serve all its members.
   */
  private static final String EUROPEAN_UNION = "EU";

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private Regions() {}

  /** Whether {@code code} is one of ISO 3166-1 alpha-2, or {@code EU}. */
  public static boolean isKnown(String code) {
    return code.equals(EUROPEAN_UNION) || COUNTRIES.contains(code);
  }
}
