package dev.walletdesk.cli.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes a start cache in a process of its own: {@code CacheMaker FILE}, or without a file those
 * that belong into the tree. From Java 25 on an AOT cache (JEP 483, 514), before that a class
 * archive with what a training loads. Others see a whole cache or none.
 */
public final class CacheMaker {

  /** From here on the JVM makes one in a single run; see JEP 514. */
  private static final int AOT = 25;

  /** So many caches of other trees and JVMs are kept beside a new one. */
  private static final int MOST_KEPT = 8;

  private static final String START = "start-";

  /**
   * Begins the name of one for the commands that somebody in trouble types. A JVM with an AOT cache
   * loads all that is in it before the program begins.
   */
  private static final String HOTLINE = START + "hotline-";

  /** Runs what a start loads; by its name, since it runs commands, which know this package. */
  private static final String TRAINING = "dev.walletdesk.cli.training.Training";

  private static final String PARTS = ".parts";

  private final Path home;
  private final Path parts;
  private final boolean hotline;

  private CacheMaker(Path home, Path parts, boolean hotline) {
    this.home = home;
    this.parts = parts;
    this.hotline = hotline;
  }

  /** Makes it. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path home = Path.of(System.getProperty("walletdesk.home")).toAbsolutePath();
    for (Path file : args.length > 0 ? List.of(Path.of(args[0])) : inTree(home)) {
      make(home, file.toAbsolutePath());
    }
  }

  private static void make(Path home, Path file) throws IOException, InterruptedException {
    Path parts = file.resolveSibling(file.getFileName() + PARTS);
    delete(parts);
    Files.createDirectories(parts);
    try {
      boolean hotline = file.getFileName().toString().startsWith(HOTLINE);
      Path made = new CacheMaker(home, parts, hotline).make();
      Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
      Files.deleteIfExists(StartCache.mark(file));
      deleteOld(file);
    } finally {
      delete(parts);
    }
  }

  /** Where the launcher looks in the tree: before Java 25, a cache is good for one place only. */
  private static List<Path> inTree(Path home) {
    Path lib = home.resolve("lib");
    String runtime = System.getProperty("java.runtime.version");
    if (Runtime.version().feature() >= AOT) {
      return List.of(
          lib.resolve(HOTLINE + runtime + ".aot"), lib.resolve(START + runtime + ".aot"));
    }
    String place = home.toString().replaceAll("[/\\\\]", "+").replace(":", "");
    return List.of(lib.resolve(START + runtime + "@" + place + ".jsa"));
  }

  /** The command that makes {@code file} for this JVM and this tree. */
  static List<String> command(Path file) {
    Path home = Path.of(System.getProperty("walletdesk.home", ".")).toAbsolutePath();
    return List.of(
        java(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Dwalletdesk.home=" + home,
        "-cp",
        jar(home),
        CacheMaker.class.getName(),
        file.toString());
  }

  private Path make() throws IOException, InterruptedException {
    Path made = parts.resolve("cache");
    if (Runtime.version().feature() >= AOT) {
      train("-XX:AOTCacheOutput=" + made);
      return made;
    }
    Path classes = parts.resolve("classes");
    train("-Xshare:off", "-XX:DumpLoadedClassList=" + classes);
    run(
        List.of(
            java(),
            // Of the collectors of Java 17, only this one can put objects into an archive.
            "-XX:+UseG1GC",
            "-Xshare:dump",
            "-XX:SharedClassListFile=" + classes,
            "-XX:SharedArchiveFile=" + made,
            "-cp",
            jar(home)));
    return made;
  }

  private void train(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1"));
    command.add(Runtime.version().feature() >= AOT ? "-XX:+UseSerialGC" : "-XX:+UseG1GC");
    // Without profiles (JEP 515): compiling early what they name takes longer than a start.
    command.add("-XX:+IgnoreUnrecognizedVMOptions");
    command.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining"));
    command.addAll(List.of(options));
    command.add("-Dwalletdesk.home=" + home);
    command.addAll(List.of("-cp", jar(home), TRAINING, parts.toString()));
    if (hotline) {
      command.add(HOTLINE);
    }
    run(command);
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    int exitCode = Quiet.process(command).start().waitFor();
    if (exitCode != 0) {
      throw new IOException("exit code " + exitCode + ": " + String.join(" ", command));
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String jar(Path home) {
    return home.resolve("lib").resolve("walletdesk.jar").toString();
  }

  /** Of caches that nobody asks for any more, the oldest go. */
  private static void deleteOld(Path made) throws IOException {
    String ending = ending(made);
    try (Stream<Path> files = Files.list(made.getParent())) {
      List<Path> old =
          files
              .filter(file -> !file.equals(made) && ending(file).equals(ending))
              .sorted(Comparator.comparing(CacheMaker::age).reversed())
              .skip(MOST_KEPT)
              .toList();
      for (Path file : old) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static FileTime age(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  private static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
