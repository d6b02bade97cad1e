package dev.walletdesk.search;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.text.WordList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
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
  private static final double SHARPNESS = 5;

  /**
   * How likely the best guide must be at least, compared with “none of these”. Chosen so that one
   * in a hundred of the real questions that served development is refused.
   */
  private static final double LEAST_ODDS = 0.5;

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

  /**
   * All guides, best first; none when {@code text} is about something else. A story may tell of
   * several problems: its sentences count as much as the whole, so that the guide to each of them
   * is among the first.
   */
  public List<Match> rank(String text) {
    double[] likely = likelihoods(text);
    List<String> sentences = Sentences.of(text);
    if (!sentences.isEmpty()) {
      Story.mix(likely, sentences.stream().map(this::likelihoods).toList());
    }
    int guides = likely.length - 1;
    double best = Arrays.stream(likely, 0, guides).max().orElse(0);
    if (best < LEAST_ODDS * likely[guides]) {
      return List.of();
    }
    return IntStream.range(0, guides)
        .mapToObj(i -> new Match(model.guideIds().get(i), likely[i]))
        .sorted(Comparator.comparingDouble(Match::score).reversed().thenComparing(Match::guideId))
        .toList();
  }

  /** How likely each guide is meant and, last, none. */
  private double[] likelihoods(String text) {
    double[] likely = model.scores(text);
    double top = Arrays.stream(likely).max().orElseThrow();
    double sum = 0;
    for (int i = 0; i < likely.length; i++) {
      likely[i] = Math.exp(SHARPNESS * (likely[i] - top));
      sum += likely[i];
    }
    for (int i = 0; i < likely.length; i++) {
      likely[i] /= sum;
    }
    return likely;
  }
}
