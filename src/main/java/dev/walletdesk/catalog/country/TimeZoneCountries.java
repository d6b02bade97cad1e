package dev.walletdesk.catalog.country;

import dev.walletdesk.text.WordList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** In which country a time zone is, by the tz database; its source stands in the list itself. */
final class TimeZoneCountries {

  private TimeZoneCountries() {}

  /** The country of a zone of the tz database; none where its name is no place. */
  static Optional<String> countryOf(String zone) {
    for (String line : WordList.entries("/dev/walletdesk/catalog/country/time-zones.txt")) {
      List<String> words = line.contains(zone) ? Arrays.asList(line.split(" ")) : List.of();
      if (words.indexOf(zone) > 0) {
        return Optional.of(words.get(0));
      }
    }
    return Optional.empty();
  }
}
