package dev.walletdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

  @ParameterizedTest
  @CsvSource({
    "LANG, fr_FR.UTF-8, true",
    "LANG, zh_CN, true",
    "LANG, C.UTF-8, false",
    "LANG, POSIX, false",
    "LANG, '', false",
    "HOME, zh_CN, false"
  })
  void theLocaleOfEverySystemAsksForNoLanguage(String variable, String value, boolean asked) {
    assertEquals(asked, Languages.isAskedBy(Map.of(variable, value)));
  }

  @Test
  void afterTheLastLanguageTheFirstComesAgain() {
    List<Language> all = Languages.all();
    assertEquals(all.get(1), Languages.after(all.get(0)));
    assertEquals(all.get(0), Languages.after(all.get(all.size() - 1)));
  }

  @ParameterizedTest
  @CsvSource({"付款 failed, zh", "failed, en", "95188, ''", "…, ''"})
  void theCharactersOfATextTellItsLanguage(String text, String code) {
    assertEquals(code, Languages.writtenIn(text).map(Language::code).orElse(""));
  }

  @Test
  void aLanguageIsMeantByItsNamesAndByTheRangesThatEndWithAnAsterisk() {
    Language language = new Language("fr", false, Locale.CANADA_FRENCH, List.of("fra", "fr*"));
    assertEquals("fr-CA", language.tag());
    assertEquals("fr", language.toString());
    assertFalse(language.isRequired());
    assertTrue(language.isNamed("FRA"));
    assertFalse(language.isNamed("frb"));
    assertTrue(language.isMeantBy("FR_ch"));
    assertFalse(new Language("fr", true, Locale.FRENCH, List.of("fra")).isMeantBy("frb"));
  }

  @Test
  void countriesAreCalledAsInTheLanguage() {
    Locale china = new Locale.Builder().setRegion("CN").build();
    assertEquals("中国", china.getDisplayCountry(Languages.of("zh").locale()));
    assertEquals("China", china.getDisplayCountry(Languages.of("en").locale()));
  }
}
