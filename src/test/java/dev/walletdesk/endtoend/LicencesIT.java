package dev.walletdesk.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** Whatever of others is shipped bears its licence. */
class LicencesIT {

  private static final Path TREE = Launcher.TREE;

  @Test
  void everyJarStandsInTheListAndTheListNamesNoOther() throws IOException {
    assertEquals(
        jars().stream().map(LicencesIT::component).collect(Collectors.toCollection(TreeSet::new)),
        listed());
  }

  @Test
  void everyLicenceTextNamedIsThere() throws IOException {
    for (String file : Set.of("LICENSE", "NOTICE")) {
      assertTrue(Files.isRegularFile(TREE.resolve(file)), file);
    }
    Pattern.compile("`(licenses/[^`]+)`")
        .matcher(list())
        .results()
        .map(text -> text.group(1))
        .forEach(text -> assertTrue(Files.isRegularFile(TREE.resolve(text)), text));
  }

  /** So that a library's next version cannot bring somebody new whom nobody thanks. */
  @Test
  void everyHolderNamedInTheLicencesInsideTheJarsIsNamedOutside() throws IOException {
    String outside = allTexts();
    for (Path jar : jars()) {
      for (String holder : holders(jar)) {
        assertTrue(outside.contains(holder), jar.getFileName() + ": " + holder);
      }
    }
  }

  @Test
  void theProgramsOwnJarBearsLicenceAndNotice() throws IOException {
    try (JarFile jar = new JarFile(TREE.resolve("lib/walletdesk.jar").toFile())) {
      for (String name : List.of("LICENSE", "NOTICE")) {
        byte[] inside = jar.getInputStream(jar.getEntry("META-INF/" + name)).readAllBytes();
        assertEquals(
            Files.readString(TREE.resolve(name)), new String(inside, StandardCharsets.UTF_8));
      }
      assertEquals(
          "dev.walletdesk",
          jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"));
    }
  }

  private static List<Path> jars() throws IOException {
    try (Stream<Path> files = Files.list(TREE.resolve("lib"))) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private static String component(Path jar) {
    return jar.getFileName().toString().replaceFirst("(-\\d[\\w.-]*)?\\.jar$", "");
  }

  private static String list() throws IOException {
    return Files.readString(TREE.resolve("licenses/README.md"));
  }

  private static Set<String> listed() throws IOException {
    return list()
        .lines()
        .dropWhile(line -> !line.startsWith("| in `lib/`"))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> line.split("\\|", -1)[1].replaceAll("\\(.*\\)", ""))
        .flatMap(names -> Stream.of(names.split(",", -1)))
        .map(String::strip)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String allTexts() throws IOException {
    try (Stream<Path> texts = Files.list(TREE.resolve("licenses"))) {
      return Stream.concat(Stream.of(TREE.resolve("NOTICE")), texts)
          .map(LicencesIT::text)
          .collect(Collectors.joining("\n"));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  /** Lines that say who holds the rights, in the licences and notices that a jar has inside. */
  private static List<String> holders(Path file) throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      return jar.stream()
          .filter(
              entry ->
                  entry
                      .getName()
                      .matches("(?i)(META-INF/|ezvcard/)?[^/]*(LICEN[SC]ES?|NOTICE)[^/]*"))
          .flatMap(entry -> read(jar, entry).lines())
          .map(String::strip)
          .filter(line -> line.matches("Copyright .*\\d{4}.*"))
          .filter(line -> !line.contains("[yyyy]"))
          .toList();
    }
  }

  private static String read(JarFile jar, ZipEntry entry) {
    try {
      return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(entry.getName(), e);
    }
  }
}
