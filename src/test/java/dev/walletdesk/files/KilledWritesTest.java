package dev.walletdesk.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ends a process a hundred times in the middle of what it writes: with SIGKILL, against which
 * nothing can be done, and with SIGTERM.
 */
@Tag("slow")
class KilledWritesTest {

  private static final int TIMES = 50;

  /** The writing process has begun by then, whatever it is doing. */
  private static final int LONGEST_MILLIS = 60;

  private final Random random = new Random(19);

  @TempDir private Path root;

  @Test
  void everyFileIsWholeAfterAKillAndTheNextRunTakesAwayWhatWasLeft() throws Exception {
    for (int time = 0; time < TIMES; time++) {
      Process process = writing();
      process.destroyForcibly().waitFor();
      assertWhole();
    }
    AtomicFile.write(root.resolve("faq.csv"), out -> out.write("end\n"));
    AtomicFile.writePrivate(root.resolve("session.json"), out -> out.write("end\n"));
    try (ExportDirectory export =
        ExportDirectory.open(root.resolve("site"), "site", EndlessWriting.NAMES)) {
      assertEquals(List.of(), export.foreign());
      export.begin();
      export.finish();
    }
    assertEquals(List.of(), parts());
  }

  @Test
  void nothingIsLeftByAProcessThatIsToldToEnd() throws Exception {
    for (int time = 0; time < TIMES; time++) {
      Process process = writing();
      process.destroy();
      process.waitFor();
      assertWhole();
      assertEquals(List.of(), parts());
    }
  }

  private static Path placeOf(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private Process writing() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                placeOf(AtomicFile.class) + File.pathSeparator + placeOf(EndlessWriting.class),
                EndlessWriting.class.getName(),
                root.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals("ready", process.inputReader().readLine());
    Thread.sleep(random.nextInt(LONGEST_MILLIS));
    return process;
  }

  private void assertWhole() throws IOException {
    for (Path file : files()) {
      String name = file.getFileName().toString();
      if (!name.startsWith(".")) {
        assertTrue(EndlessWriting.isWhole(Files.readString(file)), () -> "half: " + file);
      }
    }
  }

  private List<String> parts() throws IOException {
    return files().stream()
        .map(path -> path.getFileName().toString())
        .filter(name -> name.endsWith(".part"))
        .toList();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
