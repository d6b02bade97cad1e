package dev.walletdesk.catalog.country;

import dev.walletdesk.catalog.Names;
import dev.walletdesk.catalog.Regions;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.WordList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Countries by what people call them: codes of two and three letters (ISO 3166-1), and names in
 * every language that walletdesk speaks.
 */
public final class CountryNames {

  private static final Pattern CODE = Pattern.compile("\\p{ASCII}{1,3}");

  private final Names<String> names = new Names<>();

  /** All countries. */
  public CountryNames() {
    for (String line : WordList.entries("/dev/walletdesk/catalog/country/names.txt")) {
      List<String> words = Arrays.asList(line.split(", "));
      words.forEach(name -> names.add(name, words.get(0)));
    }
    for (String code : Locale.getISOCountries()) {
      Locale place = new Locale.Builder().setRegion(code).build();
      names.add(code, code);
      names.add(place.getISO3Country(), code);
      for (Language language : Languages.all()) {
        names.add(place.getDisplayCountry(language.locale()), code);
      }
    }
  }

  /** The code of the country that is meant: most often given as the code itself. */
  public static Optional<String> code(String name) {
    String code = name.strip().toUpperCase(Locale.ROOT);
    return Regions.isKnown(code) ? Optional.of(code) : new CountryNames().find(name);
  }

  /** The country that is called {@code name}, in any case. */
  public Optional<String> find(String name) {
    return names.find(name);
  }

  /**
   * The countries that somebody who wrote {@code name} may have meant, the likeliest first; none
   * for a wrong code, which is near to every other.
   */
  public List<String> suggest(String name) {
    return CODE.matcher(name).matches() ? List.of() : names.suggest(name);
  }
}
