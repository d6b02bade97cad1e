package dev.walletdesk.format.json;

import dev.walletdesk.diagnosis.paths.PathLoad;
import dev.walletdesk.diagnosis.paths.Span;
import dev.walletdesk.text.Language;
import dev.walletdesk.validation.survey.GuideSummary;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody meets in one guide.
 *
 * @param guide its id
 */
record GuidePathsJson(
    String guide, long paths, Questions questions, ClaimsJson claims, List<End> ends) {

  static GuidePathsJson of(GuideSummary summary) {
    return new GuidePathsJson(
        summary.guide(),
        summary.paths().count(),
        new Questions(summary.paths().medianQuestions(), summary.paths().mostQuestions()),
        ClaimsJson.of(summary.claims()),
        summary.ends().entrySet().stream().map(End::of).toList());
  }

  /** How many questions are asked on a path. */
  record Questions(int median, int longest) {}

  /**
   * What there is on the paths to one end.
   *
   * @param end the id of the step that hands over
   * @param words by the code of the language
   */
  record End(String end, Range questions, Range remedies, Map<String, Range> words) {

    private static End of(Map.Entry<String, PathLoad> end) {
      PathLoad load = end.getValue();
      Map<String, Range> words = new TreeMap<>();
      for (Map.Entry<Language, Span> entry : load.words().entrySet()) {
        words.put(entry.getKey().code(), Range.of(entry.getValue()));
      }
      return new End(end.getKey(), Range.of(load.questions()), Range.of(load.remedies()), words);
    }
  }

  /** The least and the most. */
  record Range(int least, int most) {

    private static Range of(Span span) {
      return new Range(span.least(), span.most());
    }
  }
}
