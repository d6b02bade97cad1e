package dev.walletdesk.catalog.country;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeZoneCountriesTest {

  /** Places that are no country's, and zones that are an offset. */
  private static final Pattern NO_COUNTRY =
      Pattern.compile("(Antarctica|Etc|SystemV)/.*|US/Pacific-New|Factory");

  @ParameterizedTest
  @CsvSource({
    "Asia/Shanghai, CN",
    "PRC, CN",
    "Asia/Hong_Kong, HK",
    "Asia/Taipei, TW",
    "America/New_York, US",
    "US/Pacific, US",
    "Europe/London, GB",
    "Asia/Calcutta, IN",
    "Asia/Singapore, SG",
    "Australia/Sydney, AU",
    "America/Sao_Paulo, BR",
    "Asia/Dhaka, BD",
    "Europe/Oslo, NO"
  })
  void aZoneThatIsAPlaceHasACountry(String zone, String country) {
    assertEquals(Optional.of(country), TimeZoneCountries.countryOf(zone));
  }

  @ParameterizedTest
  @CsvSource({"UTC", "Etc/UTC", "EST", "CET", "GMT+08:00", "Z", "Asia", "CN"})
  void anOffsetIsNoPlace(String zone) {
    assertEquals(Optional.empty(), TimeZoneCountries.countryOf(zone));
  }

  @Test
  void everyPlaceThatAComputersClockCanBeSetToIsKnown() {
    assertEquals(
        List.of(),
        ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.contains("/") && !NO_COUNTRY.matcher(zone).matches())
            .filter(zone -> TimeZoneCountries.countryOf(zone).isEmpty())
            .sorted()
            .toList());
  }
}
