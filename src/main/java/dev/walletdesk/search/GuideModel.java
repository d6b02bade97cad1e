package dev.walletdesk.search;

import dev.walletdesk.catalog.Guide;
import java.util.Arrays;
import java.util.List;

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
    Examples examples = Examples.of(guides, otherTopics);
    List<long[]> texts = examples.texts().stream().map(Features::of).toList();
    Vocabulary vocabulary = Vocabulary.learn(texts);
    LinearModel linear =
        Trainer.train(
            texts.stream().map(vocabulary::vector).toList(),
            examples.labelArray(),
            examples.classes(),
            vocabulary.size());
    return new GuideModel(examples.guideIds(), vocabulary, linear);
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
