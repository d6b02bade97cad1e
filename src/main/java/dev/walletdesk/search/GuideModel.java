package dev.walletdesk.search;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was learned from guides: how much a text speaks for each of them, and for none.
 *
 * @param guideIds the classes of the model, in order; one more, the last, is “none of these”
 */
record GuideModel(List<String> guideIds, Vocabulary vocabulary, LinearModel linear) {

  /**
   * Learns from the examples, titles and summaries of {@code guides}.
   *
   * @param otherTopics texts that no guide is about
   */
  static GuideModel learn(List<Guide> guides, List<String> otherTopics) {
    List<long[]> texts = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    for (int i = 0; i < guides.size(); i++) {
      int label = i;
      texts(guides.get(i))
          .forEach(
              text -> {
                texts.add(Features.of(text));
                labels.add(label);
              });
    }
    for (String text : otherTopics) {
      texts.add(Features.of(text));
      labels.add(guides.size());
    }
    Vocabulary vocabulary = Vocabulary.learn(texts);
    LinearModel linear =
        Trainer.train(
            texts.stream().map(vocabulary::vector).toList(),
            labels.stream().mapToInt(Integer::intValue).toArray(),
            guides.size() + 1,
            vocabulary.size());
    return new GuideModel(guides.stream().map(Guide::id).toList(), vocabulary, linear);
  }

  private static Stream<String> texts(Guide guide) {
    return Stream.of(
            Stream.of(guide.title().zh(), guide.title().en()),
            Stream.of(guide.summary().zh(), guide.summary().en()),
            guide.examples().getOrDefault(Language.ZH, List.of()).stream(),
            guide.examples().getOrDefault(Language.EN, List.of()).stream())
        .flatMap(texts -> texts);
  }

  /** How much a text speaks for each guide and, last, for none. */
  double[] scores(String text) {
    long[] features = Features.of(text);
    if (features.length == 0) {
      double[] nothing = new double[linear.classes()];
      Arrays.fill(nothing, -1);
      nothing[nothing.length - 1] = 1;
      return nothing;
    }
    return linear.scores(vocabulary.vector(features));
  }
}
