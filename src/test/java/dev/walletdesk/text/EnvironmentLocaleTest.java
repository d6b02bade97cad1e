package dev.walletdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnvironmentLocaleTest {

  @Test
  void theCountryIsThatOfTheLocale() {
    assertEquals(Optional.of("GB"), EnvironmentLocale.country(Map.of("LANG", "en_GB.UTF-8")));
    assertEquals(Optional.of("HK"), EnvironmentLocale.country(Map.of("LANG", "zh_Hant_HK")));
    assertEquals(Optional.of("DE"), EnvironmentLocale.country(Map.of("LANG", "de_DE@euro")));
  }

  @Test
  void aLocaleWithoutACountryLeavesItToTheNext() {
    Map<String, String> variables =
        Map.of("WALLETDESK_LANG", "zh", "LC_ALL", "C.UTF-8", "LANG", "en_SG.UTF-8");
    assertEquals(Optional.of("SG"), EnvironmentLocale.country(variables));
    assertEquals(Optional.empty(), EnvironmentLocale.country(Map.of("LANG", "C")));
  }

  @Test
  void walletdesksOwnVariableCountsMostAndAnEmptyOneNot() {
    Map<String, String> variables =
        Map.of("LANG", "en_US.UTF-8", "LC_MESSAGES", "", "WALLETDESK_LANG", "zh_CN");
    assertEquals(List.of("zh_CN", "en_US.UTF-8"), EnvironmentLocale.all(variables));
  }
}
