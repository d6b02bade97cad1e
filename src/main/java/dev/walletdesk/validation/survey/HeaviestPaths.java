package dev.walletdesk.validation.survey;

import dev.walletdesk.diagnosis.paths.PathLoad;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How much there is at most of something on the way to an end, over the ends of many guides.
 *
 * @param ends how many ends there are
 * @param median what half of the ends do not exceed
 * @param most that of the end with the most
 * @param guide the id of the guide which that end is in; empty when there is no end
 */
public record HeaviestPaths(int ends, int median, int most, String guide) {

  private record End(String guide, int most) {}

  /** Over all ends of {@code guides}, by what {@code measure} finds on the paths to one. */
  public static HeaviestPaths of(List<GuideSummary> guides, ToIntFunction<PathLoad> measure) {
    List<End> sorted =
        guides.stream()
            .flatMap(
                guide ->
                    guide.ends().values().stream()
                        .map(load -> new End(guide.guide(), measure.applyAsInt(load))))
            .sorted(Comparator.comparingInt(End::most))
            .toList();
    if (sorted.isEmpty()) {
      return new HeaviestPaths(0, 0, 0, "");
    }
    End last = sorted.get(sorted.size() - 1);
    return new HeaviestPaths(
        sorted.size(), sorted.get((sorted.size() - 1) / 2).most(), last.most(), last.guide());
  }
}
