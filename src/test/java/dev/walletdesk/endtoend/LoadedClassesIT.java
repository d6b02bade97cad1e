package dev.walletdesk.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody in trouble does not wait for libraries that only others need. */
class LoadedClassesIT {

  private static final String DATABIND = "tools.jackson.databind.";

  private static final List<String> FOR_OTHERS =
      List.of(DATABIND, "com.networknt.", "com.google.", "com.ibm.icu.", "org.jline.terminal.");

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "contacts alipay",
        "guides",
        "show scam",
        "search my payment failed",
        "diagnose -g payment-failed --plain",
        "diagnose my payment failed"
      })
  void aHotlineAndAConversationLoadNoneOfThem(String command) throws IOException {
    assertEquals(List.of(), loadedBy(command).filter(LoadedClassesIT::isForOthers).toList());
  }

  /** Counts, not times: they do not depend on the machine. */
  @ParameterizedTest
  @CsvSource({
    "--version, 40, 5",
    "contacts --help, 45, 5",
    "guides, 120, 5",
    "contacts alipay, 250, 10",
    "diagnose --plain, 300, 10"
  })
  void aStartLoadsNoMoreThanItNeeds(String command, int mostOfOurs, int mostOfPicocli)
      throws IOException {
    List<String> loaded = loadedBy(command).toList();
    List<String> ours = beginning(loaded, "dev.walletdesk.");
    assertTrue(ours.size() <= mostOfOurs, () -> ours.size() + " of ours: " + ours);
    List<String> ofPicocli = beginning(loaded, "picocli.");
    assertTrue(ofPicocli.size() <= mostOfPicocli, () -> "of picocli: " + ofPicocli);
    assertEquals(List.of(), beginning(loaded, "java.net.InetAddress"));
    assertEquals(List.of(), beginning(loaded, "tools.jackson."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "contacts --help"})
  void whatIsKnownBeforehandIsSaidWithoutALambda(String command) throws IOException {
    assertEquals(
        List.of(), loadedBy(command).filter(LoadedClassesIT::isLinkedLambda).toList(), command);
  }

  /**
   * What {@code equals} of a record is made of is made anew at each start, in dozens of classes.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "contacts alipay",
        "guides",
        "show scam",
        "show -p alipay payment-failed",
        "check 95188",
        "check https://alipay-login.example",
        "search my payment failed",
        "diagnose my paypal payment failed"
      })
  void recordsAreNotCompared(String command) throws IOException {
    assertEquals(
        List.of(), loadedBy(command).filter("java.lang.runtime.ObjectMethods"::equals).toList());
  }

  private static List<String> beginning(List<String> names, String prefix) {
    return names.stream().filter(name -> name.startsWith(prefix)).toList();
  }

  @Test
  void checkLoadsThoseForNumbersAndDomainsButNotDatabind() throws IOException {
    List<String> loaded = loadedBy("check 95188 alipay.com").toList();
    assertEquals(List.of(), loaded.stream().filter(name -> name.startsWith(DATABIND)).toList());
    assertTrue(loaded.stream().anyMatch(LoadedClassesIT::isForOthers));
  }

  @Test
  void aDocumentForProgramsIsWrittenByDatabind() throws IOException {
    assertTrue(loadedBy("guides --json").anyMatch(name -> name.startsWith(DATABIND)));
  }

  /** Java 25 opens jars with one that it keeps linked. */
  private static boolean isLinkedLambda(String name) {
    return name.contains("$$Lambda") && !name.startsWith("java.util.zip.ZipFile");
  }

  private static boolean isForOthers(String name) {
    return FOR_OTHERS.stream().anyMatch(name::startsWith);
  }

  private Stream<String> loadedBy(String command) throws IOException {
    Path log = directory.resolve("classes.log");
    Path home = Launcher.TREE.toAbsolutePath();
    List<String> java =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log + "::filecount=0",
                "-Dwalletdesk.home=" + home,
                "-Dwalletdesk.terminal=false",
                "-jar",
                home.resolve("lib/walletdesk.jar").toString()));
    java.addAll(List.of(command.split(" ", -1)));
    Launcher.Result result = Launcher.run(Map.of("WALLETDESK_LANG", "en"), "", java);
    assertTrue(Set.of(0, 1).contains(result.exitCode()), result.err());
    // [0.012s][info][class,load] java.lang.Object source: shared objects file
    List<String> names =
        Files.readAllLines(log).stream()
            .filter(line -> line.contains(" source: "))
            .map(line -> line.replaceAll("^(\\[[^]]*\\])* ?| source: .*$", ""))
            .toList();
    assertTrue(names.contains("dev.walletdesk.cli.Main"), () -> "of " + names.size());
    return names.stream();
  }
}
