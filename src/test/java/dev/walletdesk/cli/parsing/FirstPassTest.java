package dev.walletdesk.cli.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstPassTest {

  private static final Map<String, String> CHINESE = Map.of("LANG", "zh_CN.UTF-8");

  private static FirstPass pass(String... args) {
    return FirstPass.of(List.of(args));
  }

  @Test
  void whereNothingAsksForALanguageTheCommandLineIsInOne() {
    FirstPass chinese = pass("diagnose", "支付宝", "付款失败");
    assertEquals("zh", chinese.language(Map.of()).code());
    assertEquals("zh", chinese.language(Map.of("LANG", "C.UTF-8")).code());
    assertEquals("en", chinese.language(Map.of("LANG", "en_GB.UTF-8")).code());
    assertEquals("en", pass("diagnose", "paypal").language(Map.of("LC_ALL", "POSIX")).code());
    assertEquals(LanguageSource.NOTHING, chinese.languageSource(Map.of("LANG", "C")));
    assertEquals(LanguageSource.OPTION, pass("--lang", "zh").languageSource(Map.of()));
  }

  @Test
  void usage() {
    FirstPass first = pass("contacts", "alipay", "--lang", "en", "--data", "mine");
    assertEquals(Optional.of("contacts"), first.command());
    assertEquals("en", first.options().language(CHINESE).code());
    assertEquals(List.of(Path.of("mine")), first.options().data());
  }

  @Test
  void theValueOfAnOptionIsNoCommand() {
    assertEquals(Optional.of("show"), pass("--data", "guides", "show", "scam").command());
    assertEquals(Optional.of("diagnose"), pass("--color", "never", "diagnose").command());
  }

  @Test
  void optionsOfCommandsAreLeftForTheSecondPass() {
    FirstPass first = pass("export", "faq", "--format", "csv", "-o", "x", "--lang=en");
    assertEquals(Optional.of("export"), first.command());
    assertEquals("en", first.options().language(CHINESE).code());
  }

  @Test
  void afterTheEndOfOptionsEverythingIsText() {
    FirstPass first = pass("search", "--", "--lang", "en", "--debug");
    assertEquals("zh", first.options().language(CHINESE).code());
    assertFalse(first.options().debug());
    assertTrue(pass("search", "--debug", "--", "x").options().debug());
  }

  @Test
  void anOptionInsideTextIsText() {
    assertFalse(pass("search", "what does --debug do").options().debug());
  }

  @Test
  void anEndOfOptionsBeforeTheCommandIsThatOfTheProgram() {
    FirstPass first = pass("--lang", "en", "--", "contacts", "alipay");
    assertEquals(Optional.of("contacts"), first.command());
    assertEquals(List.of("--lang", "en", "contacts", "alipay"), first.args());
  }

  @Test
  void colourIsAsAskedOrElseAsIsOfUse() {
    assertTrue(pass("guides", "--color", "always").options().colour(false));
    assertFalse(pass("--color=NEVER", "guides").options().colour(true));
    assertTrue(pass("guides").options().colour(true));
    assertFalse(pass("guides").options().colour(false));
  }

  @Test
  void mistakesAreLeftForTheSecondPass() {
    FirstPass first = pass("guides", "--color", "purple", "--lang");
    assertEquals(Optional.of("guides"), first.command());
    assertFalse(first.options().colour(false));
    assertEquals(Optional.empty(), first.options().unknownLanguage());
  }

  @Test
  void whatIsGivenTwiceIsSeenOnBothSidesOfTheCommand() {
    assertTrue(pass("--lang", "zh", "guides", "--lang", "en").givenTwice().isPresent());
    assertTrue(pass("--data", "a", "guides", "--data", "b").givenTwice().isEmpty());
  }

  @Test
  void allLanguagesAreNoLanguage() {
    StartOptions options = pass("--lang", "both", "export").options();
    assertTrue(options.isAllLanguages());
    assertEquals(Optional.of("both"), options.unknownLanguage());
    assertEquals("zh", options.language(CHINESE).code());
  }
}
