package dev.walletdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rooms that can be taken in at a glance: how much there is in a file and in a package. */
class SourceTreeTest {

  private static final int MOST_LINES_OF_A_FILE = 250;
  private static final int MOST_LINES_AT_MEDIAN = 80;
  private static final int MOST_FILES_OF_A_PACKAGE = 30;
  private static final int MOST_LINES_OF_A_PACKAGE = 2500;
  private static final String PACKAGE_INFO = "package-info.java";

  private static final Map<Path, Integer> LINES = lines(Path.of("src/main/java"));

  /** What a trial or a test leaves there would go into the next commit. */
  @Test
  void theTopHoldsWhatBelongsThereAndNothingElse() throws IOException {
    try (Stream<Path> top = Files.list(Path.of(""))) {
      assertEquals(
          List.of("LICENSE", "README.md", "data", "pom.xml", "src"),
          top.map(Path::toString)
              .filter(name -> !name.startsWith(".") && !name.equals("target"))
              .sorted()
              .toList());
    }
  }

  @Test
  void noFileIsLong() {
    assertEquals(
        List.of(),
        tooLarge(LINES, MOST_LINES_OF_A_FILE),
        "more lines than " + MOST_LINES_OF_A_FILE + ": take a class out that can be named");
  }

  @Test
  void mostFilesAreShort() {
    List<Integer> sorted = LINES.values().stream().sorted().toList();
    int median = sorted.get(sorted.size() / 2);
    assertTrue(median <= MOST_LINES_AT_MEDIAN, "half of the files have " + median + " lines");
  }

  @Test
  void noPackageIsLarge() {
    String advice = ": give a part of it that knows nothing of the rest a package of its own";
    Map<Path, Integer> files = byPackage(file -> 1);
    assertEquals(
        List.of(),
        tooLarge(files, MOST_FILES_OF_A_PACKAGE),
        "more files than " + MOST_FILES_OF_A_PACKAGE + advice);
    Map<Path, Integer> lines = byPackage(LINES::get);
    assertEquals(
        List.of(),
        tooLarge(lines, MOST_LINES_OF_A_PACKAGE),
        "more lines than " + MOST_LINES_OF_A_PACKAGE + advice);
  }

  @Test
  void everyPackageSaysWhatLivesThere() {
    List<Path> silent =
        byPackage(file -> 1).keySet().stream()
            .filter(directory -> !LINES.containsKey(directory.resolve(PACKAGE_INFO)))
            .toList();
    assertEquals(
        List.of(), silent, "no " + PACKAGE_INFO + ": say what lives there and what does not");
  }

  @Test
  void noTwoClassesHaveOneName() {
    Map<String, List<Path>> byName =
        LINES.keySet().stream()
            .filter(file -> !file.endsWith(PACKAGE_INFO))
            .collect(Collectors.groupingBy(file -> file.getFileName().toString()));
    List<List<Path>> twins = byName.values().stream().filter(files -> files.size() > 1).toList();
    assertEquals(List.of(), twins, "one simple name each: say in the name what is different");
  }

  private static <T> List<String> tooLarge(Map<T, Integer> sizes, int most) {
    return sizes.entrySet().stream()
        .filter(entry -> entry.getValue() > most)
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .toList();
  }

  private static Map<Path, Integer> byPackage(ToIntFunction<Path> size) {
    Map<Path, Integer> sizes = new TreeMap<>();
    LINES
        .keySet()
        .forEach(file -> sizes.merge(file.getParent(), size.applyAsInt(file), Integer::sum));
    return sizes;
  }

  private static Map<Path, Integer> lines(Path root) {
    Map<Path, Integer> lines = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        lines.put(file, Files.readAllLines(file).size());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
