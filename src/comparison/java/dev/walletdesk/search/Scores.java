package dev.walletdesk.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Turns what a method makes of a text into a ranking. */
final class Scores {

  private Scores() {}

  /**
   * The guides by score; none when “none of these” is ahead of all by more than {@code doubt}.
   *
   * @param scores by class, “none of these” last
   */
  static List<Match> ranked(List<String> guideIds, double[] scores, double doubt) {
    int none = scores.length - 1;
    List<Match> ranked =
        IntStream.range(0, none)
            .mapToObj(i -> new Match(guideIds.get(i), scores[i]))
            .sorted(Comparator.comparingDouble(Match::score).reversed())
            .toList();
    return ranked.get(0).score() + doubt < scores[none] ? List.of() : ranked;
  }
}
