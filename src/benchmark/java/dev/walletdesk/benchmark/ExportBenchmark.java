package dev.walletdesk.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Exports 10,000 guides with the built program in a heap of 64 MB, in every format, and tells how
 * much of the heap was in use after each collection, in the first and in the second half of the
 * run: what is kept would grow.
 *
 * <pre>mvn -q package -DskipTests
 * mvn -q -Pmeasure test-compile exec:java -Dexec.mainClass=dev.walletdesk.benchmark.ExportBenchmark
 * </pre>
 *
 * <p>Run with the project as working directory.
 */
public final class ExportBenchmark {

  private static final int GUIDES = 10_000;
  private static final int PROVIDERS = 20;
  private static final int CONTACTS_EACH = 5;
  private static final List<String> FORMATS =
      List.of("markdown", "html", "json", "jsonl", "csv", "jsonld", "text");

  /** As the JVM logs a full collection, which leaves only what is in use: before, after, heap. */
  private static final Pattern COLLECTION =
      Pattern.compile("Pause Full .*? \\d+M->(\\d+)M\\(\\d+M\\)");

  private static final Path DIRECTORY = Path.of("target/benchmark/export");

  private ExportBenchmark() {}

  /** Prints a line for each format. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path data = DIRECTORY.resolve("data");
    new GeneratedData(data).write(GUIDES, PROVIDERS, CONTACTS_EACH);
    for (String format : FORMATS) {
      export(format);
    }
  }

  private static void export(String format) throws IOException, InterruptedException {
    Path target = DIRECTORY.resolve("faq." + format);
    Path log = DIRECTORY.resolve("collections-" + format + ".log");
    Path errors = DIRECTORY.resolve("errors-" + format + ".txt");
    Files.deleteIfExists(target);
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-XX:+UseSerialGC",
            "-Xlog:gc:file=" + log,
            "-Dwalletdesk.home=" + Path.of("target/walletdesk").toAbsolutePath(),
            "-Dwalletdesk.terminal=false",
            "-jar",
            "target/walletdesk/lib/walletdesk.jar",
            "--data",
            DIRECTORY.resolve("data").toString(),
            "export",
            "faq",
            "--format",
            format,
            "-o",
            target.toString());
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(errors.toFile())
            .start();
    int exitCode = process.waitFor();
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    if (exitCode != 0) {
      throw new IOException(format + " ended with " + exitCode + ": " + Files.readString(errors));
    }
    int[] used = used(log);
    System.out.printf(
        "%-9s %,d guides, %,6.1f MB in %5.1f s; in use after full collections: at most %d, then %d MB%n",
        format,
        GUIDES,
        Files.size(target) / 1e6,
        taken.toMillis() / 1000.0,
        most(used, 0, used.length / 2),
        most(used, used.length / 2, used.length));
  }

  private static int[] used(Path log) throws IOException {
    try (Stream<String> lines = Files.lines(log)) {
      return lines
          .map(COLLECTION::matcher)
          .filter(Matcher::find)
          .mapToInt(found -> Integer.parseInt(found.group(1)))
          .toArray();
    }
  }

  private static int most(int[] used, int from, int to) {
    return Arrays.stream(used, from, to).max().orElse(0);
  }
}
