package dev.walletdesk.search;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.text.WordList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Ranks guides for a text in the user's own words. The score is a probability: that of the softmax
 * over all guides and “none of these”, whose temperature was fitted to cross-validation on the
 * guides' own examples (Guo, Pleiss, Sun and Weinberger, “On Calibration of Modern Neural
 * Networks”, ICML 2017).
 */
public final class GuideSearch {

  /** The inverse temperature. */
  private static final double SHARPNESS = 4.5;

  /** By how much “none of these” must be ahead for nothing to fit. */
  private static final double BENEFIT_OF_DOUBT = 0.15;

  private final GuideModel model;

  private GuideSearch(GuideModel model) {
    this.model = model;
  }

  /** Learns from {@code guides}. */
  public static GuideSearch learn(List<Guide> guides) {
    return learn(guides, otherTopics());
  }

  /** Learns from {@code guides} and from texts that are about something else. */
  public static GuideSearch learn(List<Guide> guides, List<String> otherTopics) {
    return new GuideSearch(GuideModel.learn(guides, otherTopics));
  }

  /**
   * What was learned before from the same guides, to save the time of learning.
   *
   * @param file as {@link #write} wrote it
   * @param fingerprint of the guides that are to be found now
   * @return empty when {@code file} was learned from other guides, or by another version
   */
  public static Optional<GuideSearch> read(ByteBuffer file, long fingerprint) {
    return ModelFormat.read(file, fingerprint).map(GuideSearch::new);
  }

  /** Keeps what was learned from the guides with this fingerprint. */
  public void write(long fingerprint, OutputStream target) throws IOException {
    ModelFormat.write(model, fingerprint, target);
  }

  /** The texts on other topics that come with the program. */
  public static List<String> otherTopics() {
    return WordList.entries("/dev/walletdesk/search/other-topics.txt");
  }

  /** All guides, best first; none when {@code text} is about something else. */
  public List<Match> rank(String text) {
    double[] scores = model.scores(text);
    int none = scores.length - 1;
    double best = IntStream.range(0, none).mapToDouble(i -> scores[i]).max().orElse(-1);
    if (best + BENEFIT_OF_DOUBT < scores[none]) {
      return List.of();
    }
    double top = Math.max(best, scores[none]);
    double total = 0;
    for (double score : scores) {
      total += Math.exp(SHARPNESS * (score - top));
    }
    double sum = total;
    return IntStream.range(0, none)
        .mapToObj(
            i -> new Match(model.guideIds().get(i), Math.exp(SHARPNESS * (scores[i] - top)) / sum))
        .sorted(Comparator.comparingDouble(Match::score).reversed().thenComparing(Match::guideId))
        .toList();
  }
}
