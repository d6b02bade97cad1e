package dev.walletdesk.search;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Ranks guides by how much a text is like their examples, titles and summaries: TF-IDF vectors
 * compared by their cosine (Manning, Raghavan and Schütze, "Introduction to Information Retrieval",
 * chapter 6), the best example and the average of a guide counting half each.
 */
public final class GuideSearch {

  /** Below this, a text has too little in common with every guide. */
  private static final double THRESHOLD = 0.18;

  private final Map<String, Double> rarity = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(
      String guideId, List<Map<String, Double>> examples, Map<String, Double> all) {}

  /** Learns from {@code guides}. */
  public GuideSearch(List<Guide> guides) {
    learnRarity(guides);
    for (Guide guide : guides) {
      List<Map<String, Double>> examples = texts(guide).map(this::vector).toList();
      Map<String, Double> sum = new HashMap<>();
      examples.forEach(
          one -> one.forEach((feature, weight) -> sum.merge(feature, weight, Double::sum)));
      entries.add(new Entry(guide.id(), examples, unit(sum)));
    }
  }

  /** The guides that fit {@code text}, best first; none when nothing fits. */
  public List<Match> rank(String text) {
    Map<String, Double> wanted = vector(text);
    return entries.stream()
        .map(entry -> new Match(entry.guideId(), score(wanted, entry)))
        .filter(match -> match.score() >= THRESHOLD)
        .sorted(Comparator.comparingDouble(Match::score).reversed().thenComparing(Match::guideId))
        .toList();
  }

  private static double score(Map<String, Double> wanted, Entry entry) {
    double best =
        entry.examples().stream().mapToDouble(example -> cosine(wanted, example)).max().orElse(0);
    return (best + cosine(wanted, entry.all())) / 2;
  }

  private static double cosine(Map<String, Double> a, Map<String, Double> b) {
    double sum = 0;
    for (Map.Entry<String, Double> one : a.entrySet()) {
      sum += one.getValue() * b.getOrDefault(one.getKey(), 0.0);
    }
    return sum;
  }

  private void learnRarity(List<Guide> guides) {
    Map<String, Integer> documents = new HashMap<>();
    int total = 0;
    for (Guide guide : guides) {
      for (String text : texts(guide).toList()) {
        Features.of(text).keySet().forEach(feature -> documents.merge(feature, 1, Integer::sum));
        total++;
      }
    }
    double all = total + 1.0;
    documents.forEach((feature, count) -> rarity.put(feature, 1 + Math.log(all / (count + 1))));
  }

  private Map<String, Double> vector(String text) {
    Map<String, Double> weights = new HashMap<>();
    double unknown = 1 + Math.log(entries.size() + 100.0);
    Features.of(text)
        .forEach(
            (feature, count) ->
                weights.put(
                    feature, (1 + Math.log(count)) * rarity.getOrDefault(feature, unknown)));
    return unit(weights);
  }

  private static Map<String, Double> unit(Map<String, Double> weights) {
    double length = Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
    weights.replaceAll((feature, weight) -> weight / length);
    return weights;
  }

  private static Stream<String> texts(Guide guide) {
    return Stream.of(
            Stream.of(guide.title().zh(), guide.title().en()),
            Stream.of(guide.summary().zh(), guide.summary().en()),
            guide.examples().getOrDefault(Language.ZH, List.of()).stream(),
            guide.examples().getOrDefault(Language.EN, List.of()).stream())
        .flatMap(texts -> texts);
  }
}
