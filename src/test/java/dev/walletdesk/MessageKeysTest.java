package dev.walletdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.walletdesk.text.DataName;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says and what the bundles have are the same. */
class MessageKeysTest {

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+");
  private static final Pattern FILE = Pattern.compile(".*\\.(?:css|html|json|txt)");
  private static final Pattern ENTRY = Pattern.compile("(?m)^([a-zA-Z0-9.-]+) *=");

  private static final Set<String> LITERALS = literals();
  private static final List<List<String>> ENUMS = enums();

  private static Set<String> literals() {
    Set<String> literals = new HashSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        LITERAL
            .matcher(Files.readString(file))
            .results()
            .forEach(one -> literals.add(one.group(1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return literals;
  }

  /** The keys of each enumeration, if it has words, as {@code Terms} makes them. */
  private static List<List<String>> enums() {
    List<List<String>> enums = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.walletdesk")) {
      if (type.isEnum()) {
        String prefix = type.getSimpleName().toLowerCase(Locale.ROOT) + ".";
        enums.add(
            Arrays.stream(type.reflect().getEnumConstants())
                .map(value -> prefix + DataName.of((Enum<?>) value))
                .toList());
      }
    }
    return enums;
  }

  private static Set<String> keys(String bundle) {
    return Messages.load(bundle, Languages.DEFAULT).keySet();
  }

  @Test
  void everyMessageIsSaidSomewhere() {
    Set<String> words = new HashSet<>();
    LITERALS.forEach(literal -> words.addAll(Arrays.asList(literal.split("\\.", -1))));
    Set<String> ofEnums = new HashSet<>();
    for (List<String> keys : ENUMS) {
      ofEnums.addAll(keys);
      keys.forEach(key -> words.add(key.substring(key.indexOf('.') + 1)));
    }
    Set<String> unused = new TreeSet<>();
    for (String key : keys("messages")) {
      String said = key.replaceFirst("\\.one$", "");
      if (!LITERALS.contains(said) && !ofEnums.contains(said) && !isPutTogether(said, words)) {
        unused.add(key);
      }
    }
    assertEquals(Set.of(), unused);
  }

  /** Whether a key is a beginning that the code names, ending in a dot, and words that it knows. */
  private static boolean isPutTogether(String key, Set<String> words) {
    for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
      String rest = key.substring(dot + 1);
      if (LITERALS.contains(key.substring(0, dot + 1))
          && Arrays.stream(rest.split("\\.", -1)).allMatch(words::contains)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void everyHelpTextBelongsToAnOptionOrACommand() {
    Set<String> unused = new TreeSet<>(keys("help"));
    ENUMS.forEach(unused::removeAll);
    unused.removeIf(key -> key.contains("usage.") || LITERALS.contains(ofAnyCommand(key)));
    assertEquals(Set.of(), unused);
  }

  /** An option that several commands have may be explained for one of them alone. */
  private static String ofAnyCommand(String key) {
    return key.replaceFirst("^walletdesk\\.(?:export\\.)?[a-z]+\\.", "");
  }

  @Test
  void everyKeyThatTheCodeNamesExists() {
    Set<String> known = new HashSet<>(keys("messages"));
    known.addAll(keys("help"));
    Set<String> topics = new HashSet<>();
    keys("messages").forEach(key -> topics.add(key.substring(0, key.indexOf('.') + 1)));
    Set<String> missing = new TreeSet<>();
    for (String literal : LITERALS) {
      boolean isKey =
          KEY.matcher(literal).matches()
              && topics.contains(literal.substring(0, literal.indexOf('.') + 1))
              && !FILE.matcher(literal).matches();
      if (isKey && !known.contains(literal)) {
        missing.add(literal);
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void anEnumerationThatHasWordsHasThemForEachOfItsValuesInEachLanguage() {
    int named = 0;
    for (List<String> keys : ENUMS) {
      for (Language language : Languages.all()) {
        Set<String> known = Messages.load("messages", language).keySet();
        if (keys.stream().anyMatch(known::contains)) {
          assertEquals(List.of(), keys.stream().filter(key -> !known.contains(key)).toList());
          named++;
        }
      }
    }
    assertTrue(named >= 10, "only " + named);
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "help"})
  void noKeyStandsTwiceInABundle(String name) throws IOException {
    for (Language language : Languages.all()) {
      Path file =
          Path.of("src/main/resources/dev/walletdesk")
              .resolve(name + "_" + language.code() + ".properties");
      List<String> keys =
          ENTRY
              .matcher(Files.readString(file))
              .results()
              .map(entry -> entry.group(1))
              .sorted()
              .toList();
      assertEquals(new TreeSet<>(keys).stream().toList(), keys, file::toString);
    }
  }
}
