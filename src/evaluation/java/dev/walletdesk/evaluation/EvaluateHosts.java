package dev.walletdesk.evaluation;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.check.Checker;
import dev.walletdesk.check.verdict.Ruling;
import dev.walletdesk.check.verdict.Verdict;
import dev.walletdesk.testing.Catalogs;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * For maintainers: what {@code check} says of lists of hosts or links, one a line, of which only
 * what stands before the first tab counts. Of a list of phishing hosts, how many of those that have
 * a wallet's name in them it recognises, by name; of a list of ordinary ones, whom it accuses.
 *
 * <pre>{@code
 * mvn -q -Pmeasure test-compile exec:java \
 *     -Dexec.mainClass=dev.walletdesk.evaluation.EvaluateHosts \
 *     -Dexec.args="phishing FILE... ordinary FILE..."
 * }</pre>
 */
public final class EvaluateHosts {

  private static final int SHORTEST_NAME = 5;
  private static final int MOST_SHOWN = 400;

  private final Checker checker;
  private final List<String> names;
  private final PrintStream out;

  private EvaluateHosts(Catalog catalog, PrintStream out) {
    this.checker = new Checker(catalog);
    this.names =
        catalog.providers().stream()
            .map(Provider::id)
            .map(id -> id.replace("-", ""))
            .filter(name -> name.length() >= SHORTEST_NAME)
            .toList();
    this.out = out;
  }

  /** Evaluates the files named in {@code args}. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    EvaluateHosts evaluation = new EvaluateHosts(Catalogs.shipped(), out);
    boolean phishing = true;
    for (String arg : args) {
      if (arg.equals("phishing") || arg.equals("ordinary")) {
        phishing = arg.equals("phishing");
      } else if (phishing) {
        evaluation.phishing(Path.of(arg));
      } else {
        evaluation.ordinary(Path.of(arg));
      }
    }
  }

  private static List<String> hosts(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.split("\t", 2)[0].strip().toLowerCase(Locale.ROOT))
        .filter(line -> !line.isEmpty())
        .distinct()
        .toList();
  }

  private static boolean isAccused(Verdict verdict) {
    return verdict.ruling() == Ruling.LOOKALIKE || verdict.ruling() == Ruling.WRONG;
  }

  private void phishing(Path file) throws IOException {
    Map<String, int[]> byName = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    List<String> official = new ArrayList<>();
    int recognised = 0;
    List<String> hosts = hosts(file);
    for (String host : hosts) {
      Verdict verdict = checker.check(host);
      boolean accused = isAccused(verdict);
      recognised += accused ? 1 : 0;
      if (verdict.isOfficial()) {
        official.add(host);
      }
      for (String name : names) {
        if (host.contains(name)) {
          int[] count = byName.computeIfAbsent(name, none -> new int[2]);
          count[0] += accused ? 1 : 0;
          count[1]++;
          if (!accused) {
            missed.add(name + "\t" + host);
          }
        }
      }
    }
    out.printf("%s: %d of %d recognised%n", file.getFileName(), recognised, hosts.size());
    byName.forEach((name, count) -> out.printf("  %-20s %5d of %5d%n", name, count[0], count[1]));
    print("missed", missed);
    print("called official", official);
  }

  private void ordinary(Path file) throws IOException {
    List<String> hosts = hosts(file);
    List<String> accused = new ArrayList<>();
    for (String host : hosts) {
      Verdict verdict = checker.check(host);
      if (isAccused(verdict)) {
        String like = verdict.claims().isEmpty() ? "" : verdict.claims().get(0).value();
        accused.add(host + "\t" + verdict.reason() + "\t" + like);
      }
    }
    double percent = hosts.isEmpty() ? 0 : 100.0 * accused.size() / hosts.size();
    out.printf(
        Locale.ROOT,
        "%s: %d of %d accused (%.2f %%)%n",
        file.getFileName(),
        accused.size(),
        hosts.size(),
        percent);
    print("accused", accused);
  }

  private void print(String what, List<String> lines) {
    lines.stream().limit(MOST_SHOWN).forEach(line -> out.println("  " + what + "\t" + line));
  }
}
