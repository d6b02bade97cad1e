package dev.walletdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+\\}");
  private static final Pattern LITERAL_KEY =
      Pattern.compile(
          "(?:messages(?:\\(\\))?\\s*\\.(?:get|count)|failure)"
              + "\\(\\s*(?:ExitCode\\.\\w+,\\s*)?\"([a-z0-9.-]+)\"[,)]");

  @ParameterizedTest
  @ValueSource(strings = {"messages", "help"})
  void bothLanguagesSayTheSameThingsWithTheSameArguments(String name) {
    ResourceBundle zh = Messages.load(name, Language.ZH);
    ResourceBundle en = Messages.load(name, Language.EN);
    assertEquals(new TreeSet<>(en.keySet()), new TreeSet<>(zh.keySet()));
    for (String key : en.keySet()) {
      assertEquals(arguments(en.getString(key)), arguments(zh.getString(key)), key);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "help"})
  void chineseIsChinese(String name) {
    ResourceBundle zh = Messages.load(name, Language.ZH);
    ResourceBundle en = Messages.load(name, Language.EN);
    for (String key : en.keySet()) {
      boolean hasWords =
          en.getString(key).replaceAll("\\{\\d+\\}|%n", "").matches(".*[A-Za-z]{3}.*");
      if (hasWords) {
        assertNotEquals(en.getString(key), zh.getString(key), key);
      }
    }
  }

  @Test
  void everyKeyThatTheProgramNamesExists() throws IOException {
    Set<String> known = Messages.load("messages", Language.EN).keySet();
    Set<String> missing = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Matcher keys = LITERAL_KEY.matcher(Files.readString(file));
        while (keys.find()) {
          if (!known.contains(keys.group(1)) && !keys.group(1).endsWith(".")) {
            missing.add(file.getFileName() + ": " + keys.group(1));
          }
        }
      }
    }
    assertEquals(Set.of(), missing);
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
