package dev.walletdesk.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the time that a command takes grows with the data: the built program is started with 10, 100
 * and 1,000 guides and ten contacts for each of them beside its own data. Prints a table and a plot
 * of seconds, one column for each amount:
 *
 * <pre>mvn -q package -DskipTests
 * mvn -q -Pmeasure test-compile exec:java -Dexec.mainClass=dev.walletdesk.benchmark.GrowthBenchmark
 * </pre>
 *
 * <p>Run with the project as working directory. Exports have a heap of 64 MB.
 */
public final class GrowthBenchmark {

  private static final List<Integer> GUIDES = List.of(0, 10, 100, 1_000);
  private static final int CONTACTS_EACH = 10;
  private static final int RUNS = 5;
  private static final int PLOT_WIDTH = 50;

  private static final List<String> COMMANDS =
      List.of(
          "contacts alipay",
          "contacts zhifubao",
          "guides",
          "show scam",
          "search payment failed",
          "check 95188",
          "validate",
          "export faq --format json",
          "export contacts --format csv");

  private GrowthBenchmark() {}

  /** Measures them. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Map<String, List<Double>> seconds = new LinkedHashMap<>();
    COMMANDS.forEach(command -> seconds.put(command, new ArrayList<>()));
    for (int guides : GUIDES) {
      Path data = Path.of("target/benchmark/growth/" + guides);
      if (guides > 0) {
        Files.createDirectories(data);
        new GeneratedData(data).write(guides, guides, CONTACTS_EACH);
      }
      for (String command : COMMANDS) {
        seconds.get(command).add(median(command, guides == 0 ? Path.of("data") : data, guides));
      }
    }
    System.out.println("| guides added | " + join(GUIDES) + " |\n| --- | --- | --- | --- | --- |");
    seconds.forEach(
        (command, times) -> {
          StringBuilder row = new StringBuilder("| `" + command + "` |");
          times.forEach(time -> row.append(String.format(Locale.ROOT, " %.2f s |", time)));
          System.out.println(row);
        });
    seconds.forEach(GrowthBenchmark::plot);
  }

  private static String join(List<Integer> numbers) {
    return String.join(" | ", numbers.stream().map(String::valueOf).toList());
  }

  private static void plot(String command, List<Double> times) {
    System.out.println("\n" + command);
    double most = Collections.max(times);
    for (int i = 0; i < times.size(); i++) {
      String bar = "#".repeat((int) Math.round(PLOT_WIDTH * times.get(i) / most));
      System.out.printf(Locale.ROOT, "%6d guides %s %.2f s%n", GUIDES.get(i), bar, times.get(i));
    }
  }

  private static double median(String command, Path data, int guides)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of("target/walletdesk/bin/walletdesk"));
    line.addAll(List.of(command.split(" ")));
    if (command.equals("validate")) {
      line.add(data.toString());
    } else if (guides > 0) {
      line.addAll(List.of("--data", data.toString()));
    }
    List<Double> times = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      times.add(time(line, command.startsWith("export")));
    }
    Collections.sort(times);
    return times.get(times.size() / 2);
  }

  private static double time(List<String> line, boolean smallHeap)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().put("WALLETDESK_LANG", "en");
    if (smallHeap) {
      builder.environment().put("JAVA_TOOL_OPTIONS", "-Xmx64m");
    }
    builder.redirectInput(new File("/dev/null"));
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    int exitCode = builder.start().waitFor();
    if (exitCode > 2) {
      throw new IOException("exit code " + exitCode + ": " + line);
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
