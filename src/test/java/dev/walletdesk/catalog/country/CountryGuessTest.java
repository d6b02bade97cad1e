package dev.walletdesk.catalog.country;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.country.CountryGuess.Basis;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountryGuessTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private static List<String> countries(Map<String, String> variables, ZoneId zone) {
    return CountryGuess.in(variables, zone::getId).stream().map(CountryGuess::country).toList();
  }

  @Test
  void theTimeZoneIsALikelierPlaceThanALocaleThatMayBeSetForItsLanguage() {
    Map<String, String> variables = Map.of("LC_ALL", "en_US.UTF-8");
    assertEquals(
        List.of(
            new CountryGuess("CN", Basis.TIME_ZONE, "Asia/Shanghai"),
            new CountryGuess("US", Basis.LOCALE, "en_US.UTF-8")),
        CountryGuess.in(variables, SHANGHAI::getId));
  }

  @Test
  void onAComputerWhoseClockIsSetToNoPlaceTheLocaleDecides() {
    Map<String, String> variables = Map.of("LANG", "zh_HK.UTF-8");
    for (ZoneId zone : List.of(ZoneOffset.UTC, ZoneId.of("Etc/UTC"), ZoneId.of("GMT+08:00"))) {
      assertEquals(List.of("HK"), countries(variables, zone));
    }
  }

  @Test
  void whereTheyAgreeThereIsOneGuess() {
    assertEquals(List.of("CN"), countries(Map.of("LANG", "zh_CN.UTF-8"), SHANGHAI));
  }

  @Test
  void nothingIsGuessedFromNothing() {
    assertEquals(List.of(), countries(Map.of("LANG", "C.UTF-8"), ZoneOffset.UTC));
    assertEquals(List.of(), countries(Map.of("LANG", "en"), ZoneOffset.UTC));
    assertEquals(List.of(), countries(Map.of("LANG", "en_XX.UTF-8"), ZoneOffset.UTC));
  }

  @Test
  void aLocaleWithoutACountryLeavesItToTheNext() {
    Map<String, String> variables =
        Map.of("WALLETDESK_LANG", "zh", "LC_ALL", "C.UTF-8", "LANG", "en_SG.UTF-8");
    assertEquals(List.of("SG"), countries(variables, ZoneOffset.UTC));
  }

  @Test
  void theVariableOfTheTimeZoneIsReadAsThePosixStandardWritesIt() {
    for (String zone :
        List.of("Asia/Kolkata", ":Asia/Kolkata", "/usr/share/zoneinfo/Asia/Calcutta")) {
      assertEquals(List.of("IN"), countries(Map.of("TZ", zone), SHANGHAI));
    }
    assertEquals(List.of(), countries(Map.of("TZ", "UTC"), SHANGHAI));
    assertEquals(List.of("CN"), countries(Map.of("TZ", ""), SHANGHAI));
  }
}
