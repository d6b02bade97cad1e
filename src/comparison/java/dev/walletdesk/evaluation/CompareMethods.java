package dev.walletdesk.evaluation;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.search.Bm25;
import dev.walletdesk.search.EncoderLinear;
import dev.walletdesk.search.GuideSearch;
import dev.walletdesk.search.NearestExamples;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.text.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * For maintainers: how well different methods find guides, by cross-validation over the guides' own
 * examples and on labelled files (those that are kept apart, or those named in the arguments), and
 * how many questions a second they answer.
 *
 * <pre>mvn -q -Pcomparison test-compile exec:java
 * </pre>
 *
 * <p>Run with the project as working directory.
 */
public final class CompareMethods {

  private static final Path KEPT_APART = Path.of("src/test/resources/evaluation");

  private CompareMethods() {}

  /** Prints a table for each method. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Guide> guides = Catalogs.shipped().guides();
    List<Path> files = args.length == 0 ? keptApart() : Stream.of(args).map(Path::of).toList();
    for (Map.Entry<String, Learner> method : methods().entrySet()) {
      out.println();
      out.println(method.getKey());
      out.println(AccuracyReport.heading());
      for (Map.Entry<Language, AccuracyReport> each :
          CrossValidation.of(guides, method.getValue()).entrySet()) {
        out.println(each.getValue().line("cross-validation " + each.getKey().code()));
      }
      ask(out, method.getValue().learn(guides, GuideSearch.otherTopics()), files);
    }
  }

  private static Map<String, Learner> methods() {
    Map<String, Learner> methods = new LinkedHashMap<>();
    methods.put("linear model (the program's)", Learner.SHIPPED);
    methods.put("nearest examples", new NearestExamples());
    methods.put("BM25", new Bm25());
    methods.put("encoder", EncoderLinear.alone());
    methods.put("linear model with encoder", EncoderLinear.withFeatures());
    return methods;
  }

  private static List<Path> keptApart() throws IOException {
    try (Stream<Path> files = Files.list(KEPT_APART)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  private static void ask(PrintStream out, Learner.Ranker ranker, List<Path> files)
      throws IOException {
    int questions = 0;
    long start = System.nanoTime();
    for (Path file : files) {
      AccuracyReport report = AccuracyReport.of(Labelled.read(file), ranker);
      questions += report.size();
      out.println(report.line(file.getFileName().toString()));
    }
    out.printf(
        "%,d questions a second%n", questions * 1_000_000_000L / (System.nanoTime() - start));
  }
}
