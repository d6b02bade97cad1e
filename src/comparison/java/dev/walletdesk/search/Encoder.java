package dev.walletdesk.search;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import dev.walletdesk.evaluation.TextLanguage;
import dev.walletdesk.text.Languages;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sentences as vectors, by the quantized BGE small v1.5 encoders: one part of the vector for texts
 * with Chinese in them, the other for the rest.
 */
final class Encoder {

  private static final int CHINESE = 512;
  private static final int ENGLISH = 384;

  /** How many places a vector has. */
  static final int SIZE = CHINESE + ENGLISH;

  /** Each is loaded with the first text that needs it. */
  private EmbeddingModel chinese;

  private EmbeddingModel english;
  private final Map<String, float[]> known = new HashMap<>();

  private static boolean isChinese(String text) {
    return TextLanguage.of(text) == Languages.of("zh");
  }

  /** Remembers: cross-validation asks for the same texts again. */
  float[] encode(String text) {
    return known.computeIfAbsent(
        text, one -> model(one).embed(one.isBlank() ? "?" : one).content().vector());
  }

  private EmbeddingModel model(String text) {
    if (isChinese(text)) {
      chinese = chinese == null ? new BgeSmallZhV15QuantizedEmbeddingModel() : chinese;
      return chinese;
    }
    english = english == null ? new BgeSmallEnV15QuantizedEmbeddingModel() : english;
    return english;
  }

  /** The mean vector of {@code texts}, for each part. */
  float[] mean(List<String> texts) {
    float[] mean = new float[SIZE];
    long withChinese = texts.stream().filter(Encoder::isChinese).count();
    for (String text : texts) {
      int from = isChinese(text) ? 0 : CHINESE;
      long count = isChinese(text) ? withChinese : texts.size() - withChinese;
      float[] vector = encode(text);
      for (int i = 0; i < vector.length; i++) {
        mean[from + i] += vector[i] / count;
      }
    }
    return mean;
  }

  /** What is special in a text, as a vector of this length. */
  SparseVector vector(String text, float[] mean, double length) {
    int from = isChinese(text) ? 0 : CHINESE;
    float[] vector = encode(text);
    int[] indices = new int[vector.length];
    double[] values = new double[vector.length];
    for (int i = 0; i < vector.length; i++) {
      indices[i] = from + i;
      values[i] = vector[i] - mean[from + i];
    }
    double norm = Math.sqrt(Arrays.stream(values).map(value -> value * value).sum());
    return SparseVector.of(indices, values, vector.length, norm / length);
  }
}
