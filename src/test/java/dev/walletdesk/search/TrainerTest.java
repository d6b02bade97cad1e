package dev.walletdesk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrainerTest {

  private static SparseVector having(int... features) {
    float[] values = new float[features.length];
    Arrays.fill(values, (float) (1 / Math.sqrt(features.length)));
    return new SparseVector(features, values);
  }

  @Test
  void classesThatDifferAreToldApart() {
    List<SparseVector> texts = new ArrayList<>();
    int[] labels = new int[60];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = i % 3;
      texts.add(having(i % 3, 3 + i % 7));
    }
    LinearModel model = Trainer.train(texts, labels, 3, 10);
    assertEquals(3, model.classes());
    for (int i = 0; i < labels.length; i++) {
      double[] scores = model.scores(texts.get(i));
      for (int c = 0; c < 3; c++) {
        assertEquals(c == labels[i], scores[c] > 0, i + " " + c);
      }
    }
  }

  @Test
  void oneTextOnEachSideIsSeparatedByTheKnownBestLine() {
    // With w = (a, -a) and no bias, a minimises a²/2·2 + C·2·max(0, 1 - a)²: a = 2C / (1 + 2C).
    LinearModel model = Trainer.train(List.of(having(0), having(1)), new int[] {0, 1}, 2, 2);
    double best = 1.4 / 2.4;
    assertEquals(best, model.weight(0, 0), 0.05);
    assertEquals(-best, model.weight(0, 1), 0.05);
    assertEquals(-best, model.weight(1, 0), 0.05);
    assertEquals(best, model.weight(1, 1), 0.05);
    assertEquals(0, model.bias().get(0), 0.05);
    assertEquals(0, model.bias().get(1), 0.05);
  }

  @Test
  void whatIsUsualIsLikelierWhenNothingElseIsKnown() {
    List<SparseVector> texts = new ArrayList<>();
    IntStream.range(0, 9).forEach(i -> texts.add(having(0)));
    texts.add(having(0));
    LinearModel model = Trainer.train(texts, new int[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 1}, 2, 1);
    double[] scores = model.scores(having(0));
    assertEquals(0.8, scores[0], 0.15);
    assertEquals(-0.8, scores[1], 0.15);
    assertTrue(model.bias().get(0) > 0);
  }

  @Test
  void aFeatureThatDecidesNothingWeighsNothing() {
    List<SparseVector> texts = List.of(having(0, 2), having(1, 2), having(0, 2), having(1, 2));
    LinearModel model = Trainer.train(texts, new int[] {0, 1, 0, 1}, 2, 3);
    assertEquals(0, model.weight(2, 0), 0.1);
    assertTrue(model.weight(0, 0) > 0.4);
  }

  @Test
  void theSameTextsAlwaysGiveTheSameModel() {
    List<SparseVector> texts =
        IntStream.range(0, 50).mapToObj(i -> having(i % 5, 5 + i % 3)).toList();
    int[] labels = IntStream.range(0, 50).map(i -> i % 4).toArray();
    LinearModel once = Trainer.train(texts, labels, 4, 8);
    LinearModel again = Trainer.train(texts, labels, 4, 8);
    assertEquals(once.steps(), again.steps());
    assertEquals(once.step(), again.step());
    assertEquals(once.bias(), again.bias());
  }
}
