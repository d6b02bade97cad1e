package dev.walletdesk.evaluation;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.search.GuideSearch;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.text.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * For maintainers: measures the search on labelled files (see {@link Labelled#read}), or, without
 * any, by cross-validation over the guides' own examples. Prints a table, which guides are taken
 * for which, and the surest wrong answers.
 */
public final class Evaluate {

  private Evaluate() {}

  /** Evaluates the files named in {@code args}. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Catalog catalog = Catalogs.shipped();
    List<Guide> guides = catalog.guides();
    out.println(AccuracyReport.heading());
    if (args.length == 0) {
      for (Map.Entry<Language, AccuracyReport> each :
          CrossValidation.of(guides, Learner.SHIPPED).entrySet()) {
        print(out, "cross-validation " + each.getKey().code(), each.getValue());
      }
      return;
    }
    GuideSearch search = GuideSearch.learn(guides);
    for (String file : args) {
      AccuracyReport report = AccuracyReport.of(Labelled.read(Path.of(file)), search::rank);
      print(out, Path.of(file).getFileName().toString(), report);
    }
  }

  private static void print(PrintStream out, String name, AccuracyReport report) {
    out.println(report.line(name));
    out.print(report.confusions());
    out.print(report.misses());
  }
}
