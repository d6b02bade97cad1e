package dev.walletdesk.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.check.LookalikeQuality.Count;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LookalikeQualityTest {

  private static final double LEAST_RECOGNISED = 0.99;
  private static final double MOST_ACCUSED = 0.005;

  private final LookalikeQuality quality = new LookalikeQuality();

  private static Count all(Collection<Count> counts) {
    List<String> failed = counts.stream().flatMap(count -> count.failed().stream()).toList();
    return new Count(counts.stream().mapToInt(Count::size).sum(), failed);
  }

  @Test
  void atLeast99PercentOfTheImitationsAreRecognised() {
    Count count = all(quality.recall().values());
    assertTrue(count.size() > 5000, () -> "only " + count.size() + " imitations");
    assertTrue(count.share() >= LEAST_RECOGNISED, () -> count.failed().toString());
  }

  @Test
  void atMostHalfAPercentOfTheOrdinaryValuesOfAnyListAreAccused() {
    Map<String, Count> counts = quality.falseAlarms();
    counts.forEach(
        (list, count) ->
            assertTrue(1 - count.share() <= MOST_ACCUSED, () -> list + ": " + count.failed()));
    assertTrue(all(counts.values()).size() > 5000, counts::toString);
  }

  @Test
  void noServiceNumberOfAnotherOrganisationIsAccused() {
    Count numbers = quality.falseAlarms().get("ordinary-numbers.txt");
    assertTrue(numbers.failed().isEmpty(), () -> numbers.failed().toString());
  }
}
