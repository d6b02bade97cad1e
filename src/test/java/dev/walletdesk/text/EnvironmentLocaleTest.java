package dev.walletdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnvironmentLocaleTest {

  @Test
  void aLocaleMayNameACountry() {
    assertEquals(Optional.of("GB"), EnvironmentLocale.countryOf("en_GB.UTF-8"));
    assertEquals(Optional.of("HK"), EnvironmentLocale.countryOf("zh_Hant_HK"));
    assertEquals(Optional.of("DE"), EnvironmentLocale.countryOf("de_DE@euro"));
    assertEquals(Optional.empty(), EnvironmentLocale.countryOf("C.UTF-8"));
    assertEquals(Optional.empty(), EnvironmentLocale.countryOf("zh"));
  }

  @Test
  void walletdesksOwnVariableCountsMostAndAnEmptyOneNot() {
    Map<String, String> variables =
        Map.of("LANG", "en_US.UTF-8", "LC_MESSAGES", "", "WALLETDESK_LANG", "zh_CN");
    assertEquals(List.of("zh_CN", "en_US.UTF-8"), EnvironmentLocale.all(variables));
  }
}
