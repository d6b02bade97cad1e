package dev.walletdesk.benchmark;

import dev.walletdesk.cli.Cli;
import dev.walletdesk.cli.Environment;
import dev.walletdesk.testing.Catalogs;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Asks {@code search -} a million questions, made from the guides' own examples, twice: how many
 * one core answers in a second, in how much memory, and whether the answers are the same. Give it
 * one core and little memory:
 *
 * <pre>{@code
 * mvn -q -Pmeasure package -DskipTests dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
 * taskset -c 0 java -Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
 *     -cp target/test-classes:target/classes:$(cat target/classpath.txt) \
 *     dev.walletdesk.benchmark.SearchSpeed
 * }</pre>
 */
public final class SearchSpeed {

  private static final int LINES = 1_000_000;
  private static final int ROUNDS = 2;
  private static final double NANOS = 1e9;

  private SearchSpeed() {}

  /** Prints a line for each round. */
  public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
    List<String> questions = SearchBenchmark.questions(Catalogs.shipped().guides());
    for (int round = 1; round <= ROUNDS; round++) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      try (OutputStream answers = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
        Cli.run(
            new String[] {"search", "-"},
            new GeneratedLines(LINES, number -> questions.get(number % questions.size())),
            answers,
            OutputStream.nullOutputStream(),
            new Environment(
                Map.of("LANG", "en_GB.UTF-8"), Path.of("target/walletdesk/data"), false),
            Clock.systemUTC());
      }
      double used = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / NANOS;
      System.out.printf(
          "%,d lines: %,.0f a second, in a heap of %d MB; answers %s%n",
          LINES,
          LINES / used,
          Runtime.getRuntime().maxMemory() >> 20,
          HexFormat.of().formatHex(digest.digest(), 0, 8));
    }
  }
}
