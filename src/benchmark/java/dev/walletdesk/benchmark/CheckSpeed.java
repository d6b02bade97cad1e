package dev.walletdesk.benchmark;

import dev.walletdesk.cli.Cli;
import dev.walletdesk.cli.Environment;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.testing.Shipped;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Checks a million lines from a stream, half of them numbers, and reports how long one core takes
 * for it and that memory stays where it is. Give it one core and little memory:
 *
 * <pre>{@code
 * mvn -q -Pmeasure test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
 * taskset -c 0 java -Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
 *     -cp target/test-classes:target/classes:$(cat target/classpath.txt) \
 *     dev.walletdesk.benchmark.CheckSpeed
 * }</pre>
 */
public final class CheckSpeed {

  private static final int LINES = 1_000_000;
  private static final double NANOS = 1e9;

  private CheckSpeed() {}

  /** Prints the report. */
  public static void main(String[] args) {
    for (String form : List.of("--json", "--plain")) {
      String[] command =
          form.equals("--json")
              ? new String[] {"check", "--json", "-"}
              : new String[] {"check", "-"};
      Environment surroundings =
          new Environment(Map.of("LANG", "en_GB.UTF-8"), Catalogs.SHIPPED, false);
      long start = System.nanoTime();
      long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      Cli.run(
          command,
          new GeneratedLines(LINES, new Values()::next),
          OutputStream.nullOutputStream(),
          OutputStream.nullOutputStream(),
          surroundings,
          Clock.systemUTC());
      double used = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / NANOS;
      System.out.printf(
          "%-7s %,d lines: %.1f s of one core, %.1f s by the clock, in a heap of %d MB%n",
          form,
          LINES,
          used,
          (System.nanoTime() - start) / NANOS,
          Runtime.getRuntime().maxMemory() >> 20);
    }
  }

  /** Numbers, links, mailboxes, official and not. */
  private static final class Values {

    private final Random random = new Random(20261122);
    private final List<String> listed = Shipped.list("cases.tsv");
    private final List<String> sites = Shipped.list("ordinary-top-sites.txt");
    private final List<String> mail = Shipped.list("ordinary-mail-domains.txt");

    private String next(int made) {
      int kind = random.nextInt(10);
      if (kind < 3) {
        return "1" + (3 + random.nextInt(7)) + digits(9);
      } else if (kind < 4) {
        return "400-" + digits(3) + "-" + digits(4);
      } else if (kind < 5) {
        return "+" + (1 + random.nextInt(9)) + digits(10);
      } else if (kind < 7) {
        return "https://" + one(sites) + "/p/" + made + "?x=" + digits(6);
      } else if (kind < 8) {
        return "user" + digits(5) + "@" + one(mail);
      }
      return one(listed).split("\t", 2)[0];
    }

    private String one(List<String> from) {
      return from.get(random.nextInt(from.size()));
    }

    private String digits(int count) {
      StringBuilder digits = new StringBuilder();
      for (int i = 0; i < count; i++) {
        digits.append((char) ('0' + random.nextInt(10)));
      }
      return digits.toString();
    }
  }
}
