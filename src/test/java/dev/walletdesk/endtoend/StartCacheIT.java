package dev.walletdesk.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Wherever the tree is and whatever JVM runs it: right, silent, and fast from the second start on.
 */
class StartCacheIT {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);

  @TempDir private Path directory;

  private Path cache;

  @BeforeEach
  void cacheOfItsOwn() {
    cache = directory.resolve("cache");
  }

  @ParameterizedTest
  @MethodSource("jvms")
  void aTreeThatWasMovedIsFastAfterItsFirstStart(Path jvm) throws Exception {
    // Without a space: Java 17 puts no classes of a jar into an archive whose path has one.
    Path tree = copy("moved-tree");
    assertRight(start(tree, jvm));
    Path made = waitForCache();
    assertTrue(made.getFileName().toString().startsWith("start-"), made.toString());
    assertRight(start(tree, jvm));
    assertEquals(List.of(), ownClassesFromJar(tree, jvm));
  }

  @Test
  void theTreeIsFastWhereItWasBuilt() throws IOException {
    assertEquals(List.of(), ownClassesFromJar(Launcher.TREE.toAbsolutePath(), jvm()));
  }

  @Test
  void aTreeThatMayNotBeWrittenStartsThroughALink() throws Exception {
    Path tree = copy("tree");
    try (Stream<Path> files = Files.walk(tree)) {
      files.forEach(file -> file.toFile().setWritable(false));
    }
    Path link = Files.createSymbolicLink(directory.resolve("wd"), tree.resolve("bin/walletdesk"));
    assertRight(run(link, jvm(), Map.of()));
    waitForCache();
    assertRight(run(link, jvm(), Map.of()));
  }

  @Test
  void ofTwoThatStartAtOnceOneMakesTheCache() throws Exception {
    Path tree = copy("tree");
    Path binary = tree.resolve("bin/walletdesk");
    Launcher.Result both =
        Launcher.run(
            environment(jvm(), Map.of()),
            "",
            List.of("/bin/sh", "-c", "'" + binary + "' guides & '" + binary + "' guides; wait"));
    assertEquals("", both.err());
    waitForCache();
    assertEquals(1, caches().size());
  }

  @Test
  void whereNoCacheCanBeKeptItIsOnlySlower() throws IOException {
    Path tree = copy("tree");
    Path file = Files.writeString(directory.resolve("file"), "");
    assertRight(
        run(tree.resolve("bin/walletdesk"), jvm(), Map.of("WALLETDESK_CACHE", file.toString())));
    assertRight(run(tree.resolve("bin/walletdesk"), jvm(), Map.of("WALLETDESK_CACHE", "off")));
  }

  @Test
  void aCacheThatIsDamagedIsMadeAnew() throws Exception {
    Path tree = copy("tree");
    assertRight(start(tree, jvm()));
    Path made = waitForCache();
    Files.delete(made);
    Files.writeString(made, "no cache at all");
    assertRight(start(tree, jvm()));
    long until = System.nanoTime() + PATIENCE;
    while (Files.size(made) < 1000 && System.nanoTime() < until) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertRight(start(tree, jvm()));
    assertEquals(List.of(), ownClassesFromJar(tree, jvm()));
  }

  /** This JVM, and every other that is installed where systems install them. */
  static List<Path> jvms() throws IOException {
    Path installed = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(installed)) {
      return List.of(jvm());
    }
    try (Stream<Path> all = Files.list(installed)) {
      return Stream.concat(
              Stream.of(jvm()),
              all.filter(home -> Files.isExecutable(home.resolve("bin/java")))
                  .filter(home -> Files.isReadable(home.resolve("release")))
                  .filter(home -> !Files.isSymbolicLink(home) && !isThisOne(home)))
          .toList();
    }
  }

  private static Path jvm() {
    return Path.of(System.getProperty("java.home"));
  }

  private static boolean isThisOne(Path home) {
    try {
      return Files.isSameFile(home, jvm());
    } catch (IOException e) {
      return false;
    }
  }

  private static void assertRight(Launcher.Result result) {
    assertEquals("", result.err());
    assertTrue(result.out().startsWith("Alipay (alipay)\n\n  95188\n"), result.out());
    assertEquals(0, result.exitCode());
  }

  private Launcher.Result start(Path tree, Path jvm) {
    return run(tree.resolve("bin/walletdesk"), jvm, Map.of());
  }

  private Launcher.Result run(Path binary, Path jvm, Map<String, String> more) {
    return Launcher.run(
        environment(jvm, more), "", List.of(binary.toString(), "contacts", "alipay"));
  }

  private Map<String, String> environment(Path jvm, Map<String, String> more) {
    Map<String, String> environment = new HashMap<>();
    environment.put("JAVA_HOME", jvm.toString());
    environment.put("WALLETDESK_LANG", "en");
    environment.put("TZ", "Asia/Shanghai");
    environment.put("WALLETDESK_CACHE", cache.toString());
    environment.putAll(more);
    return environment;
  }

  /**
   * Our classes that a start reads from the jar, where a cache should have had them. (Only what
   * comes last is heard by a launcher that silences the log.)
   */
  private List<String> ownClassesFromJar(Path tree, Path jvm) throws IOException {
    Path log = directory.resolve("classes.log");
    Launcher.Result result =
        run(
            tree.resolve("bin/walletdesk"),
            jvm,
            Map.of("_JAVA_OPTIONS", "-Xlog:class+load:file=" + log + "::filecount=0"));
    assertEquals(0, result.exitCode(), result.err());
    List<String> lines = Files.readAllLines(log);
    assertTrue(lines.stream().anyMatch(line -> line.contains("dev.walletdesk.cli.Main")));
    return lines.stream()
        .filter(line -> line.contains(" dev.walletdesk.") && line.contains("source: file:"))
        .toList();
  }

  private List<Path> caches() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.toList();
    }
  }

  /** The one file that is left when making it has ended. */
  private Path waitForCache() throws IOException, InterruptedException {
    long until = System.nanoTime() + PATIENCE;
    while (System.nanoTime() < until) {
      List<Path> files = Files.isDirectory(cache) ? caches() : List.of();
      if (files.size() == 1 && files.get(0).toString().matches(".*\\.(jsa|aot)")) {
        return files.get(0);
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError("no cache was made: " + (Files.exists(cache) ? caches() : cache));
  }

  private Path copy(String name) throws IOException {
    Path to = directory.resolve(name);
    try (Stream<Path> files = Files.walk(Launcher.TREE)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        boolean cache = file.toString().matches(".*" + File.separator + "start-[^/]*");
        if (!cache) {
          Files.copy(
              file,
              to.resolve(Launcher.TREE.relativize(file).toString()),
              StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
    return to;
  }
}
