package dev.walletdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @Test
  void usage() {
    assertEquals(Language.ZH, Language.of(Map.of("LANG", "zh_CN.UTF-8")));
    assertEquals(Optional.of(Language.EN), Language.ofCode("en"));
    assertEquals("zh", Language.ZH.code());
  }

  @ParameterizedTest
  @CsvSource({
    "zh_CN.UTF-8, ZH",
    "zh-Hant, ZH",
    "ZH, ZH",
    "en_GB.UTF-8, EN",
    "de_DE, EN",
    "C, EN",
    "POSIX, EN"
  })
  void allThatBeginsWithZhMeansChineseAndAnythingElseEnglish(String value, Language language) {
    assertEquals(language, Language.of(Map.of("LANG", value)));
  }

  @Test
  void theMostSpecificVariableThatSaysSomethingDecides() {
    Map<String, String> all =
        Map.of("WALLETDESK_LANG", "zh", "LC_ALL", "en_US", "LC_MESSAGES", "en_US", "LANG", "en_US");
    assertEquals(Language.ZH, Language.of(all));
    assertEquals(Language.ZH, Language.of(Map.of("LC_ALL", "zh_CN", "LC_MESSAGES", "en_US")));
    assertEquals(Language.ZH, Language.of(Map.of("LC_MESSAGES", "zh_CN", "LANG", "en_US")));
    assertEquals(Language.ZH, Language.of(Map.of("LC_ALL", "", "LANG", "zh_CN")));
    assertEquals(Language.EN, Language.of(Map.of("LC_ALL", "C", "LANG", "zh_CN")));
  }

  @Test
  void nothingSaidMeansEnglish() {
    assertEquals(Language.EN, Language.of(Map.of()));
  }

  @Test
  void aCodeMayBeWrittenInAnyCaseButMustBeWhole() {
    assertEquals(Optional.of(Language.ZH), Language.ofCode("zh"));
    assertEquals(Optional.of(Language.ZH), Language.ofCode("ZH"));
    assertEquals(Optional.of(Language.EN), Language.ofCode("En"));
    assertEquals(Optional.empty(), Language.ofCode("zh_CN"));
    assertEquals(Optional.empty(), Language.ofCode(""));
  }

  @Test
  void countriesAreCalledAsInTheLanguage() {
    Locale china = new Locale.Builder().setRegion("CN").build();
    assertEquals("中国", china.getDisplayCountry(Language.ZH.locale()));
    assertEquals("China", china.getDisplayCountry(Language.EN.locale()));
  }
}
