package dev.walletdesk.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * For maintainers: how much was tried against walletdesk in the last {@code mvn verify}, counted
 * from its reports: bad inputs, faults, code points, fuzzing, and, where the command for it was run
 * as well, mutants. With lists of hosts as arguments, also what {@link EvaluateHosts} finds.
 *
 * <pre>{@code
 * mvn -q -Pmeasure test-compile exec:java \
 *     -Dexec.mainClass=dev.walletdesk.evaluation.RobustnessTable
 * }</pre>
 */
public final class RobustnessTable {

  private static final Map<String, String> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("bad inputs", "HostileFiles|HostileInput|BadInput|RegularExpressions|Arguments");
    KINDS.put("added data", "AddedDataMarked|AddedData");
    KINDS.put(
        "faults",
        "Faults|UnwritableOutput|KilledWrites|AtomicFile|ExportDirectory|Manifest|Launcher");
    KINDS.put("code points and streams", "OutputGate|Sanitizer|Streams");
    KINDS.put("fuzzing, replayed", "\\w*Fuzz");
    KINDS.put("imitations and phishing", "PhishingHosts|LookalikeQuality|DomainLookalikes");
  }

  private static final Pattern SUITE =
      Pattern.compile("<testsuite [^>]*?name=\"([^\"]*)\"[^>]*?tests=\"(\\d+)\"[^>]*>");
  private static final Pattern BROKEN = Pattern.compile(" (?:errors|failures)=\"(\\d+)\"");
  private static final Pattern MUTANT =
      Pattern.compile(
          "<mutation detected='(true|false)'.*?<mutatedClass>(.*?)\\.\\w+(?:\\$[^<]*)?<");

  private RobustnessTable() {}

  /** Prints the tables. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> reports = new ArrayList<>();
    for (String directory : List.of("target/surefire-reports", "target/failsafe-reports")) {
      reports.addAll(texts(Path.of(directory), "TEST-.*\\.xml"));
    }
    out.println("| what | tests | failed |\n| --- | ---: | ---: |");
    KINDS.forEach((kind, classes) -> out.println(row(kind, classes, reports)));
    for (String mutants : texts(Path.of("target/pit-reports"), "mutations\\.xml")) {
      out.println("\n| package | mutants | noticed |\n| --- | ---: | ---: |");
      byPackage(mutants).forEach((name, count) -> out.println(row(name, count)));
    }
    EvaluateHosts.main(args);
  }

  private static List<String> texts(Path directory, String name) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        if (file.getFileName().toString().matches(name)) {
          texts.add(Files.readString(file));
        }
      }
    }
    return texts;
  }

  private static String row(String kind, String classes, List<String> reports) {
    int tests = 0;
    int failed = 0;
    for (String report : reports) {
      Matcher suite = SUITE.matcher(report);
      if (suite.find() && suite.group(1).matches(".*\\.(?:" + classes + ")(?:Test|IT)")) {
        tests += Integer.parseInt(suite.group(2));
        failed +=
            BROKEN
                .matcher(suite.group())
                .results()
                .map(MatchResult::group)
                .mapToInt(text -> Integer.parseInt(text.replaceAll("\\D", "")))
                .sum();
      }
    }
    return "| " + kind + " | " + tests + " | " + failed + " |";
  }

  private static Map<String, int[]> byPackage(String mutations) {
    Map<String, int[]> counts = new LinkedHashMap<>();
    Matcher mutant = MUTANT.matcher(mutations);
    while (mutant.find()) {
      int[] count = counts.computeIfAbsent(mutant.group(2), none -> new int[2]);
      count[0]++;
      count[1] += mutant.group(1).equals("true") ? 1 : 0;
    }
    return counts;
  }

  private static String row(String name, int[] count) {
    return "| %s | %d | %d (%d %%) |"
        .formatted(name, count[0], count[1], 100 * count[1] / count[0]);
  }
}
