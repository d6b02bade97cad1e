package dev.walletdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  @Test
  void usage() {
    assertEquals("zh", Languages.askedBy(Map.of("LANG", "zh_CN.UTF-8")).code());
    assertEquals("zh-CN", Languages.of("zh").locale().toLanguageTag());
    assertEquals("en", Languages.of("en").locale().toLanguageTag());
  }

  @Test
  void chineseAndEnglishAreThereAndEveryTextHasThem() {
    List<Language> required = Languages.all().stream().filter(Language::isRequired).toList();
    assertEquals(List.of(Languages.of("zh"), Languages.of("en")), required);
    assertEquals(required, Languages.all().subList(0, 2));
  }

  @Test
  void whoeverHasAnotherLanguageReadsEnglish() {
    assertEquals("en", Languages.DEFAULT.code());
    assertEquals(Languages.DEFAULT, Languages.askedBy(Map.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "zh, zh",
    "ZH, zh",
    "zh_CN.UTF-8, zh",
    "zh_TW.UTF-8, zh",
    "zh_HK, zh",
    "zh-Hant, zh",
    "zh_SG@stroke, zh",
    "zhongwen, zh",
    "zho, zh",
    "en_GB.UTF-8, en",
    "en, en",
    "fr_CA.UTF-8, en",
    "C, en",
    "C.UTF-8, en",
    "POSIX, en",
    "za, en",
    "' zh', en",
    "z, en",
    "., en"
  })
  void whatBeginsWithZhIsChineseAndAnythingElseEnglish(String value, String code) {
    assertEquals(code, Languages.askedBy(Map.of("LANG", value)).code());
  }

  @Test
  void theMostSpecificVariableThatSaysSomethingDecides() {
    Map<String, String> all =
        Map.of("WALLETDESK_LANG", "zh", "LC_ALL", "en_US", "LC_MESSAGES", "en_US", "LANG", "en_US");
    assertEquals(Languages.of("zh"), Languages.askedBy(all));
    assertEquals(
        Languages.of("zh"), Languages.askedBy(Map.of("LC_ALL", "zh_CN", "LC_MESSAGES", "en_US")));
    assertEquals(
        Languages.of("zh"), Languages.askedBy(Map.of("LC_MESSAGES", "zh_CN", "LANG", "en_US")));
    assertEquals(Languages.of("zh"), Languages.askedBy(Map.of("LC_ALL", "", "LANG", "zh_CN")));
    assertEquals(Languages.of("en"), Languages.askedBy(Map.of("LC_ALL", "C", "LANG", "zh_CN")));
  }

  @ParameterizedTest
  @CsvSource({
    "fr:zh:en, fr_FR.UTF-8, zh",
    "fr:de, zh_CN.UTF-8, zh",
    "fr:de, fr_FR.UTF-8, en",
    "zh_TW:en, en_US.UTF-8, zh",
    "en:zh, zh_CN.UTF-8, en",
    ":zh, en_US.UTF-8, zh",
    "'', zh_CN.UTF-8, zh",
    "zh, C, en",
    "zh, POSIX, en",
    "zh, C.UTF-8, en",
    "zh, '', en"
  })
  void ofThePreferredLanguagesTheFirstThatIsThereIsTaken(
      String preferred, String locale, String code) {
    Map<String, String> variables = Map.of("LANGUAGE", preferred, "LANG", locale);
    assertEquals(code, Languages.askedBy(variables).code());
  }

  @Test
  void aLanguageThatIsNotThereLeavesItToTheNextVariable() {
    Map<String, String> variables = Map.of("WALLETDESK_LANG", "fr", "LANG", "zh_CN.UTF-8");
    assertEquals("zh", Languages.askedBy(variables).code());
  }

  @Test
  void walletdesksOwnVariableCountsMoreThanPreferences() {
    Map<String, String> variables =
        Map.of("WALLETDESK_LANG", "zh", "LANGUAGE", "en", "LANG", "en_US.UTF-8");
    assertEquals("zh", Languages.askedBy(variables).code());
  }

  @Test
  void whatTheLauncherFoundCountsMoreThanWhatItSetForTheJvm() {
    Map<String, String> variables = Map.of("WALLETDESK_LOCALE", "zh_CN", "LC_ALL", "C.UTF-8");
    assertEquals("zh", Languages.askedBy(variables).code());
  }

  @Test
  void aCodeIsWrittenInAnyCaseButExactly() {
    assertEquals(Optional.of(Languages.of("zh")), Languages.find("ZH"));
    assertEquals(Optional.empty(), Languages.find("zh-CN"));
    assertEquals(Optional.empty(), Languages.find("both"));
    assertThrows(IllegalArgumentException.class, () -> Languages.of(""));
  }

  @Test
  void countriesAreCalledAsInTheLanguage() {
    Locale china = new Locale.Builder().setRegion("CN").build();
    assertEquals("中国", china.getDisplayCountry(Languages.of("zh").locale()));
    assertEquals("China", china.getDisplayCountry(Languages.of("en").locale()));
  }
}
