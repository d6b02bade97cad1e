package dev.walletdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+\\}");

  @Test
  void usage() {
    Messages messages = Messages.in(Languages.of("en"));
    assertEquals("for customers", messages.get("use.customers"));
    assertEquals("3 more questions at most", messages.count("progress", 3));
    assertEquals(Languages.of("en"), messages.language());
    assertEquals("hotline", messages.of(LocalizedText.of("热线", "hotline")));
  }

  @Test
  void oneIsCountedInTheSingular() {
    Messages english = Messages.in(Languages.of("en"));
    assertEquals("1 more question at most", english.count("progress", 1));
    assertEquals("0 more questions at most", english.count("progress", 0));
    Messages chinese = Messages.in(Languages.of("zh"));
    assertEquals("最多再问 1 个问题", chinese.count("progress", 1));
    assertEquals("最多再问 2 个问题", chinese.count("progress", 2));
  }

  @Test
  void numbersAreFilledInAsTheyAreAndNotGrouped() {
    assertEquals(
        "1000 more questions at most", Messages.in(Languages.of("en")).count("progress", 1000));
  }

  @Test
  void aKeyThatIsNotThereIsAMistakeInTheProgram() {
    Messages messages = Messages.in(Languages.of("en"));
    assertThrows(MissingResourceException.class, () -> messages.get("no.such.key"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "help"})
  void allLanguagesSayTheSameThingsWithTheSameArguments(String name) {
    ResourceBundle en = Messages.load(name, Languages.of("en"));
    for (Language language : Languages.all()) {
      ResourceBundle other = Messages.load(name, language);
      assertEquals(new TreeSet<>(en.keySet()), new TreeSet<>(other.keySet()), language::code);
      for (String key : en.keySet()) {
        assertEquals(arguments(en.getString(key)), arguments(other.getString(key)), key);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "help"})
  void thereIsABundleForEachLanguageAndForNoOther(String name) throws IOException {
    Pattern bundle = Pattern.compile(name + "_(.*)\\.properties");
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/dev/walletdesk"))) {
      files
          .map(file -> bundle.matcher(file.getFileName().toString()))
          .filter(Matcher::matches)
          .forEach(found -> codes.add(found.group(1)));
    }
    assertEquals(Languages.all().stream().map(Language::code).collect(Collectors.toSet()), codes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "help"})
  void chineseIsChinese(String name) {
    ResourceBundle zh = Messages.load(name, Languages.of("zh"));
    ResourceBundle en = Messages.load(name, Languages.of("en"));
    for (String key : en.keySet()) {
      boolean hasWords =
          en.getString(key).replaceAll("\\{\\d+\\}|%n", "").matches(".*[A-Za-z]{3}.*");
      if (hasWords) {
        assertNotEquals(en.getString(key), zh.getString(key), key);
      }
    }
  }

  /** {@code card.desk} is “Contact {0} ({1})”. */
  @ParameterizedTest
  @CsvSource({
    "PayPal, 联系 PayPal（网页）",
    "支付宝, 联系支付宝（网页）",
    "+86 571 95017, 联系 +86 571 95017（网页）",
    "“PayPal”, 联系“PayPal”（网页）",
    "支付宝app, 联系支付宝app（网页）",
  })
  void aSpaceStandsBetweenChineseAndLatinWhereAnArgumentBegins(String name, String said) {
    assertEquals(said, Messages.in(Languages.of("zh")).get("card.desk", name, "网页"));
  }

  private static Set<String> arguments(String pattern) {
    Set<String> found = new TreeSet<>();
    Matcher arguments = ARGUMENT.matcher(pattern);
    while (arguments.find()) {
      found.add(arguments.group());
    }
    return found;
  }
}
