package dev.walletdesk.cli.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The classes that draw on a terminal. A training has none, and to find out which of them it would
 * load takes one; so all of them are kept.
 */
final class TerminalClasses {

  /** Libraries, and the packages in walletdesk.jar. */
  private static final List<String> JARS = List.of("jline-", "walletdesk.jar");

  private static final List<String> NAMES =
      List.of(
          "org/jline/terminal/",
          "org/jline/utils/",
          "org/jline/nativ/",
          "dev/walletdesk/terminal/");

  private static final String CLASS = ".class";

  private TerminalClasses() {}

  static void load() throws IOException, ClassNotFoundException {
    Path lib = Path.of(System.getProperty("walletdesk.home"), "lib");
    try (Stream<Path> files = Files.list(lib)) {
      for (Path file : files.filter(TerminalClasses::mayHaveSome).sorted().toList()) {
        load(file);
      }
    }
  }

  private static boolean mayHaveSome(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".jar") && JARS.stream().anyMatch(name::startsWith);
  }

  private static void load(Path file) throws IOException, ClassNotFoundException {
    try (JarFile jar = new JarFile(file.toFile())) {
      for (String name : jar.stream().map(entry -> entry.getName()).sorted().toList()) {
        if (name.endsWith(CLASS) && NAMES.stream().anyMatch(name::startsWith)) {
          String type = name.substring(0, name.length() - CLASS.length()).replace('/', '.');
          Class.forName(type, false, TerminalClasses.class.getClassLoader());
        }
      }
    }
  }
}
