package dev.walletdesk.search;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What there is to learn from, the same for every method.
 *
 * @param guideIds the classes; “none of these” is one more, the last
 * @param texts of all classes
 * @param labels the class of each text
 */
record Examples(List<String> guideIds, List<String> texts, List<Integer> labels) {

  static Examples of(List<Guide> guides, List<String> otherTopics) {
    List<String> texts = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    for (int i = 0; i < guides.size(); i++) {
      int label = i;
      texts(guides.get(i))
          .forEach(
              text -> {
                texts.add(text);
                labels.add(label);
              });
    }
    otherTopics.forEach(
        text -> {
          texts.add(text);
          labels.add(guides.size());
        });
    return new Examples(guides.stream().map(Guide::id).toList(), texts, labels);
  }

  private static Stream<String> texts(Guide guide) {
    return Stream.of(
            Stream.of(guide.title().zh(), guide.title().en()),
            Stream.of(guide.summary().zh(), guide.summary().en()),
            guide.examples().getOrDefault(Language.ZH, List.of()).stream(),
            guide.examples().getOrDefault(Language.EN, List.of()).stream())
        .flatMap(texts -> texts);
  }

  int classes() {
    return guideIds.size() + 1;
  }

  int[] labelArray() {
    return labels.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The guides by score; none when “none of these” is ahead of all by more than {@code doubt}. */
  List<Match> ranked(double[] scores, double doubt) {
    int none = scores.length - 1;
    List<Match> ranked =
        IntStream.range(0, none)
            .mapToObj(i -> new Match(guideIds.get(i), scores[i]))
            .sorted(Comparator.comparingDouble(Match::score).reversed())
            .toList();
    return ranked.get(0).score() + doubt < scores[none] ? List.of() : ranked;
  }
}
