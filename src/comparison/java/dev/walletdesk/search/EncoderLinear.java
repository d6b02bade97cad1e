package dev.walletdesk.search;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.evaluation.Learner;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The program's own linear model over a sentence encoder, alone or beside its own features. */
public final class EncoderLinear implements Learner {

  private static final double DOUBT = 0.15;

  private final Encoder encoder = new Encoder();

  private final boolean withFeatures;
  private final double weight;

  private EncoderLinear(boolean withFeatures, double weight) {
    this.withFeatures = withFeatures;
    this.weight = weight;
  }

  /** The encoder alone. */
  public static EncoderLinear alone() {
    return new EncoderLinear(false, 1);
  }

  /** The encoder and the features that the program has without it. */
  public static EncoderLinear withFeatures() {
    return new EncoderLinear(true, 0.7);
  }

  @Override
  public Ranker learn(List<Guide> guides, List<String> otherTopics) {
    Examples examples = Examples.of(guides, otherTopics);
    float[] mean = encoder.mean(examples.texts());
    List<long[]> features =
        withFeatures ? examples.texts().stream().map(Features::of).toList() : List.of();
    Vocabulary vocabulary = Vocabulary.learn(features);
    LinearModel model =
        Trainer.train(
            examples.texts().stream().map(text -> vector(text, mean, vocabulary)).toList(),
            examples.labelArray(),
            examples.classes(),
            Encoder.SIZE + vocabulary.size());
    return text ->
        Scores.ranked(examples.guideIds(), model.scores(vector(text, mean, vocabulary)), DOUBT);
  }

  private SparseVector vector(String text, float[] mean, Vocabulary vocabulary) {
    return joined(encoder.vector(text, mean, weight), vocabulary.vector(Features.of(text)));
  }

  private static SparseVector joined(SparseVector encoded, SparseVector features) {
    int first = encoded.indices().length;
    int all = first + features.indices().length;
    int[] indices = Arrays.copyOf(encoded.indices(), all);
    float[] values = Arrays.copyOf(encoded.values(), all);
    IntStream.range(first, all)
        .forEach(
            i -> {
              indices[i] = Encoder.SIZE + features.indices()[i - first];
              values[i] = features.values()[i - first];
            });
    return new SparseVector(indices, values);
  }
}
