package dev.walletdesk.benchmark;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.search.GuideSearch;
import dev.walletdesk.testing.Catalogs;
import java.util.List;

/** How long learning and searching take; the questions are the guides' own examples. */
public final class SearchBenchmark {

  private static final int ROUNDS = 5;

  private SearchBenchmark() {}

  /** The examples of all guides. */
  static List<String> questions(List<Guide> guides) {
    return guides.stream()
        .flatMap(guide -> guide.examples().values().stream())
        .flatMap(List::stream)
        .toList();
  }

  /** Prints a line a round. */
  public static void main(String[] args) {
    List<Guide> guides = Catalogs.shipped().guides();
    List<String> questions = questions(guides);
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      GuideSearch search = GuideSearch.learn(guides);
      long learned = System.nanoTime();
      int found = 0;
      for (String question : questions) {
        found += search.rank(question).size();
      }
      long answered = System.nanoTime();
      System.out.printf(
          "learned in %d ms, %d questions a second (%d)%n",
          (learned - start) / 1_000_000,
          questions.size() * 1_000_000_000L / (answered - learned),
          found);
    }
  }
}
