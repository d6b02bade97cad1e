package dev.walletdesk.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * For maintainers: how much was tried against walletdesk, counted from what was left in {@code
 * target}: by {@code mvn verify} the tests, with each fault that was found once and the tests that
 * hold it; by {@code src/test/fuzz} the inputs that were made up; by {@code mvn -Pmutation
 * process-test-classes} the mutants. With lists of hosts as arguments, also what {@link
 * EvaluateHosts} finds.
 *
 * <pre>{@code
 * mvn -q -Pmeasure test-compile exec:java \
 *     -Dexec.mainClass=dev.walletdesk.evaluation.RobustnessTable
 * }</pre>
 */
public final class RobustnessTable {

  private static final Path TARGET = Path.of("target");
  private static final Path PAGE = Path.of("src/docs/robustness.md");
  private static final Map<String, String> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put(
        "bad inputs", "(?:HostileFiles|HostileInput|BadInput|RegularExpressions|Arguments)Test");
    KINDS.put("data that was added", "AddedData\\w*Test");
    KINDS.put(
        "faults of the place",
        "(?:Faults|UnwritableOutput|KilledWrites|AtomicFile|ExportDirectory|Manifest)Test"
            + "|(?:Launcher|Surroundings|ShellFaults)IT");
    KINDS.put("code points and streams", "(?:OutputGate|Sanitizer|Streams)Test");
    KINDS.put("inputs of fuzzing, replayed", "\\w+FuzzTest");
    KINDS.put("imitations and phishing", "(?:PhishingHosts|LookalikeQuality|DomainLookalikes)Test");
  }

  /** A row of the page's table of faults: its number, what it was, its tests. */
  private static final Pattern FAULT =
      Pattern.compile("(?m)^\\| (\\d|it misses) \\| ([^|]+) \\| ([^|]+) \\|$");

  private static final Pattern TEST = Pattern.compile("`(\\w+(?:\\.\\w+)?)`");

  /** What Jazzer prints from time to time: how many inputs it has tried. */
  private static final Pattern TRIED = Pattern.compile("(?m)^#(\\d+)\\t");

  private RobustnessTable() {}

  /** Prints the tables. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    TestReports reports = new TestReports(TARGET);
    out.println("| what | tests | failed |\n| --- | ---: | ---: |");
    KINDS.forEach((kind, tests) -> out.println(row(kind, reports.of(tests))));
    out.printf("| code points through every format | %,d | |%n", Character.MAX_CODE_POINT + 1);
    out.println("\n| fault | tests | failed |\n| --- | ---: | ---: |");
    FAULT
        .matcher(Files.readString(PAGE))
        .results()
        .forEach(fault -> out.println(row(fault, reports)));
    out.println("\n| fuzzing | inputs |\n| --- | ---: |");
    for (Path log : TestReports.files(TARGET.resolve("fuzz"), ".*\\.log")) {
      out.printf("| %s | %,d |%n", log.getFileName(), tried(Files.readString(log)));
    }
    out.println();
    Mutants.print(out);
    EvaluateHosts.main(args);
  }

  private static String row(MatchResult fault, TestReports reports) {
    String tests =
        TEST.matcher(fault.group(3))
            .results()
            .map(test -> test.group(1).replace(".", "\\."))
            .collect(Collectors.joining("|"));
    return row(fault.group(1) + ": " + fault.group(2), reports.of(tests));
  }

  private static String row(String what, TestReports.Count count) {
    String failed = count.tests() == 0 ? "did not run" : String.valueOf(count.failed());
    return "| " + what + " | " + count.tests() + " | " + failed + " |";
  }

  private static long tried(String log) {
    Matcher matcher = TRIED.matcher(log);
    long most = 0;
    while (matcher.find()) {
      most = Math.max(most, Long.parseLong(matcher.group(1)));
    }
    return most;
  }
}
