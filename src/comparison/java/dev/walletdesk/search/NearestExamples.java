package dev.walletdesk.search;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.evaluation.Learner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The examples that are most like a text, by the cosine of the program's own features, vote for
 * their guides.
 */
public final class NearestExamples implements Learner {

  private static final int NEIGHBOURS = 10;

  /** A posting: an example that has a feature, and the weight of it there. */
  private record Posting(int example, float weight) {}

  @Override
  public Ranker learn(List<Guide> guides, List<String> otherTopics) {
    Examples examples = Examples.of(guides, otherTopics);
    List<long[]> features = examples.texts().stream().map(Features::of).toList();
    Vocabulary vocabulary = Vocabulary.learn(features);
    Map<Integer, List<Posting>> index = new HashMap<>();
    for (int i = 0; i < features.size(); i++) {
      SparseVector vector = vocabulary.vector(features.get(i));
      for (int k = 0; k < vector.indices().length; k++) {
        index
            .computeIfAbsent(vector.indices()[k], feature -> new ArrayList<>())
            .add(new Posting(i, vector.values()[k]));
      }
    }
    return text -> Scores.ranked(examples.guideIds(), votes(examples, index, vocabulary, text), 0);
  }

  private static double[] votes(
      Examples examples, Map<Integer, List<Posting>> index, Vocabulary vocabulary, String text) {
    double[] alike = new double[examples.texts().size()];
    SparseVector vector = vocabulary.vector(Features.of(text));
    for (int k = 0; k < vector.indices().length; k++) {
      for (Posting posting : index.getOrDefault(vector.indices()[k], List.of())) {
        alike[posting.example()] += vector.values()[k] * posting.weight();
      }
    }
    double[] votes = new double[examples.classes()];
    IntStream.range(0, alike.length)
        .boxed()
        .sorted((a, b) -> Double.compare(alike[b], alike[a]))
        .limit(NEIGHBOURS)
        .forEach(i -> votes[examples.labels().get(i)] += alike[i]);
    if (vector.indices().length == 0) {
      votes[votes.length - 1] = 1;
    }
    return votes;
  }
}
