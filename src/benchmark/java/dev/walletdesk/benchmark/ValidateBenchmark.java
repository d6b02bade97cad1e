package dev.walletdesk.benchmark;

import dev.walletdesk.catalog.loading.DataDirectory;
import dev.walletdesk.validation.Report;
import dev.walletdesk.validation.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * How long 1,000 guides and 10,000 contacts take to validate:
 *
 * <pre>
 * mvn -q -Pmeasure test-compile exec:java -Dexec.mainClass=dev.walletdesk.benchmark.ValidateBenchmark
 * </pre>
 *
 * <p>Run with the project as working directory. The generated data stays in {@code
 * target/benchmark/validate}, for the command itself: {@code walletdesk validate
 * target/benchmark/validate}.
 */
public final class ValidateBenchmark {

  private static final int GUIDES = 1_000;
  private static final int PROVIDERS = 1_000;
  private static final int CONTACTS_EACH = 10;
  private static final int RUNS = 3;

  private ValidateBenchmark() {}

  /** Generates the data and validates it a few times. */
  public static void main(String[] args) throws IOException {
    Path directory = Path.of("target/benchmark/validate");
    Files.createDirectories(directory);
    new GeneratedData(directory).write(GUIDES, PROVIDERS, CONTACTS_EACH);
    DataDirectory data = DataDirectory.added(directory);
    for (int run = 1; run <= RUNS; run++) {
      long start = System.nanoTime();
      Report report =
          Validation.of(
              List.of(data), List.of(data), Path.of("data/schema"), LocalDate.of(2026, 11, 22));
      Duration taken = Duration.ofNanos(System.nanoTime() - start);
      System.out.printf(
          "run %d: %,d guides, %,d paths, %,d contacts, %,d problems in %.1f s%n",
          run,
          report.summary().guides(),
          report.summary().paths().count(),
          report.summary().contacts().values().stream().mapToInt(Integer::intValue).sum(),
          report.problems().size(),
          taken.toMillis() / 1000.0);
    }
  }
}
