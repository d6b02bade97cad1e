package dev.walletdesk.benchmark;

import dev.walletdesk.check.LookalikeQuality;
import dev.walletdesk.check.LookalikeQuality.Count;
import java.util.Map;

/**
 * Reports how well {@code check} tells lookalikes from ordinary values.
 *
 * <pre>{@code
 * mvn -q -Pmeasure test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
 * java -cp target/test-classes:target/classes:$(cat target/classpath.txt) \
 *     dev.walletdesk.benchmark.CheckQuality
 * }</pre>
 */
public final class CheckQuality {

  private static final int MOST_SHOWN = 12;

  private CheckQuality() {}

  /** Prints the report. */
  public static void main(String[] args) {
    LookalikeQuality quality = new LookalikeQuality();
    System.out.println("Imitations recognised");
    print(quality.recall(), "recognised", false);
    System.out.println("Ordinary values accused");
    print(quality.falseAlarms(), "accused", true);
  }

  private static void print(Map<String, Count> counts, String what, boolean failures) {
    int size = 0;
    int failed = 0;
    for (Map.Entry<String, Count> entry : counts.entrySet()) {
      line(
          entry.getKey(),
          entry.getValue().size(),
          entry.getValue().failed().size(),
          what,
          failures);
      entry.getValue().failed().stream()
          .limit(MOST_SHOWN)
          .forEach(v -> System.out.println("      " + v));
      size += entry.getValue().size();
      failed += entry.getValue().failed().size();
    }
    line("all", size, failed, what, failures);
  }

  private static void line(String name, int size, int failed, String what, boolean failures) {
    int counted = failures ? failed : size - failed;
    double share = size == 0 ? 0 : 100.0 * counted / size;
    System.out.printf("  %-50s %6d of %6d %s, %.2f %%%n", name, counted, size, what, share);
  }
}
