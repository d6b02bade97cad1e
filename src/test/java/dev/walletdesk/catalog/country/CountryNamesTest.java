package dev.walletdesk.catalog.country;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryNamesTest {

  @ParameterizedTest
  @CsvSource({
    "de, DE",
    "DEU, DE",
    "Germany, DE",
    "德国, DE",
    "UK, GB",
    "united kingdom, GB",
    "usa, US",
    "mainland china, CN",
    "中国, CN",
    "hong kong, HK",
    "香港, HK",
    "澳门, MO",
    "台灣, TW",
    "Bangladesh, BD",
    "eu, EU"
  })
  void aCountryIsKnownByItsCodesAndByItsNamesInEveryLanguage(String name, String code) {
    assertEquals(Optional.of(code), CountryNames.code(name));
  }

  @Test
  void whoMistypesIsAskedWhichOneIsMeant() {
    assertEquals(Optional.empty(), CountryNames.code("Germny"));
    assertEquals(List.of("DE"), new CountryNames().suggest("Germny").subList(0, 1));
    assertEquals(Optional.empty(), CountryNames.code("XX"));
  }
}
