package dev.walletdesk.evaluation;

import dev.walletdesk.search.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts what the search made of labelled questions. */
public final class AccuracyReport {

  private static final int MOST_CONFUSIONS = 15;
  private static final int MOST_MISSES = 25;

  private final List<Result> results = new ArrayList<>();

  private record Result(Labelled labelled, List<Match> found) {

    int rank() {
      for (int i = 0; i < found.size(); i++) {
        if (labelled.accepted().contains(found.get(i).guideId())) {
          return i + 1;
        }
      }
      return Integer.MAX_VALUE;
    }

    String best() {
      return found.isEmpty() ? "(nothing)" : found.get(0).guideId();
    }
  }

  /** Asks each of {@code questions}. */
  public static AccuracyReport of(List<Labelled> questions, Learner.Ranker ranker) {
    AccuracyReport report = new AccuracyReport();
    questions.forEach(one -> report.add(one, ranker.rank(one.question())));
    return report;
  }

  /** How many questions were asked. */
  public int size() {
    return results.size();
  }

  public void add(Labelled labelled, List<Match> found) {
    results.add(new Result(labelled, found));
  }

  /** The share of on-topic questions with an accepted guide among the first {@code most}. */
  public double top(int most) {
    return share(onTopic().stream().filter(one -> one.rank() <= most).count(), onTopic().size());
  }

  /** The share of on-topic questions for which nothing was found. */
  public double refused() {
    return share(onTopic().stream().filter(one -> one.found().isEmpty()).count(), onTopic().size());
  }

  /** The share of off-topic texts for which nothing was found. */
  public double offTopicRecall() {
    List<Result> off = results.stream().filter(one -> one.labelled().isOffTopic()).toList();
    return share(off.stream().filter(one -> one.found().isEmpty()).count(), off.size());
  }

  /** One line of a table. */
  public String line(String name) {
    return String.format(
        Locale.ROOT,
        "%-34s %6d %7.1f %7.1f %9.1f %10.1f",
        name,
        results.size(),
        100 * top(1),
        100 * top(3),
        100 * refused(),
        100 * offTopicRecall());
  }

  public static String heading() {
    return String.format(
        "%-34s %6s %7s %7s %9s %10s", "", "texts", "top-1", "top-3", "refused", "off-topic");
  }

  /** Which guides are taken for which, the most frequent first. */
  public String confusions() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Result one : onTopic()) {
      if (one.rank() > 1) {
        counts.merge(
            String.join(",", one.labelled().accepted()) + " -> " + one.best(), 1, Integer::sum);
      }
    }
    StringBuilder lines = new StringBuilder();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST_CONFUSIONS)
        .forEach(e -> lines.append(String.format("%4d  %s%n", e.getValue(), e.getKey())));
    return lines.toString();
  }

  /** The surest wrong answers. */
  public String misses() {
    StringBuilder lines = new StringBuilder();
    results.stream()
        .filter(one -> one.labelled().isOffTopic() ? !one.found().isEmpty() : one.rank() > 1)
        .sorted(Comparator.comparingDouble(AccuracyReport::sureness).reversed())
        .limit(MOST_MISSES)
        .forEach(
            one ->
                lines.append(
                    String.format(
                        Locale.ROOT,
                        "%.2f  %s%n      is %s, found %s%n",
                        sureness(one),
                        one.labelled().question(),
                        one.labelled().isOffTopic()
                            ? "(nothing)"
                            : String.join(",", one.labelled().accepted()),
                        one.best())));
    return lines.toString();
  }

  private static double sureness(Result one) {
    return one.found().isEmpty() ? 0 : one.found().get(0).score();
  }

  private List<Result> onTopic() {
    return results.stream().filter(one -> !one.labelled().isOffTopic()).toList();
  }

  private static double share(long some, int all) {
    return all == 0 ? Double.NaN : (double) some / all;
  }
}
