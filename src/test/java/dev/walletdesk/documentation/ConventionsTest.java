package dev.walletdesk.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of conventions names tests that there are. */
class ConventionsTest {

  private static final Path PAGE = Path.of("src/docs/conventions.md");
  private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))(?:\\.(\\w+))?`");

  @Test
  void everyTestThatAConventionNamesIsThere() throws IOException {
    Map<String, String> sources = sources();
    TreeSet<String> missing = new TreeSet<>();
    List<MatchResult> named = TEST.matcher(Files.readString(PAGE)).results().toList();
    for (MatchResult test : named) {
      String source = sources.getOrDefault(test.group(1), "");
      if (test.group(2) == null ? source.isEmpty() : !source.contains(" " + test.group(2) + "(")) {
        missing.add(test.group());
      }
    }
    assertEquals(List.of(), List.copyOf(missing));
    assertTrue(named.size() > 40, "named: " + named.size());
  }

  @Test
  void everyConventionIsHeldByATest() throws IOException {
    List<String> rows =
        Files.readAllLines(PAGE).stream()
            .filter(line -> line.startsWith("| "))
            .skip(2)
            .filter(line -> !TEST.matcher(line).find())
            .toList();
    assertEquals(List.of(), rows);
  }

  private static Map<String, String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".java")).toList();
      return all.stream()
          .collect(
              Collectors.toMap(
                  file -> file.getFileName().toString().replace(".java", ""),
                  ConventionsTest::read,
                  (one, other) -> one));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
