package dev.walletdesk.check.scam;

import dev.walletdesk.catalog.pattern.ScamPattern.Combination;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells whether what one combination asks for stands in a message, and where. */
final class CombinationMatcher {

  /**
   * How far apart the first and the last cue may stand, for each of them. In characters: the fewer
   * there are, the closer they must be, or long newsletters would hold them by chance.
   */
  private static final int REACH = 120;

  private final int groups;
  private final int window;
  private final Map<Integer, List<Integer>> groupsOf = new HashMap<>();
  private final BitSet unless = new BitSet();
  private final List<BitSet> wanted = new ArrayList<>();

  CombinationMatcher(Combination combination, Map<String, Integer> numbers) {
    groups = combination.all().size();
    window = groups * REACH;
    for (int group = 0; group < groups; group++) {
      BitSet any = new BitSet();
      for (String name : combination.all().get(group)) {
        Integer thing = numbers.get(name);
        if (thing != null) {
          any.set(thing);
          groupsOf.computeIfAbsent(thing, key -> new ArrayList<>()).add(group);
        }
      }
      wanted.add(any);
    }
    combination.unless().stream()
        .map(numbers::get)
        .filter(thing -> thing != null)
        .forEach(unless::set);
  }

  /** The group of fewest: without one of these nothing fits. */
  BitSet rarest() {
    return wanted.stream().min(Comparator.comparingInt(BitSet::cardinality)).orElseThrow();
  }

  /**
   * The first places that fit, one for each group.
   *
   * @param present the numbers of everything in {@code hits}
   */
  Optional<List<Hit>> match(List<Hit> hits, BitSet present) {
    if (!mayMatch(present)) {
      return Optional.empty();
    }
    Hit[] latest = new Hit[groups];
    for (Hit hit : hits) {
      for (int group : groupsOf.getOrDefault(hit.thing(), List.of())) {
        latest[group] = hit;
      }
      if (isNear(latest, hit)) {
        return Optional.of(tellingMost(hits, latest));
      }
    }
    return Optional.empty();
  }

  private boolean mayMatch(BitSet present) {
    for (BitSet any : wanted) {
      if (!present.intersects(any)) {
        return false;
      }
    }
    return !present.intersects(unless);
  }

  /** Of what is near, the longest words for each group: they say most to whoever asks why. */
  private List<Hit> tellingMost(List<Hit> hits, Hit[] found) {
    Hit[] longest = found.clone();
    int start = Arrays.stream(found).mapToInt(Hit::start).min().orElse(0);
    for (Hit hit : hits) {
      boolean near = hit.start() >= start && hit.end() <= start + window;
      for (int group : near ? groupsOf.getOrDefault(hit.thing(), List.of()) : List.<Integer>of()) {
        if (hit.end() - hit.start() > longest[group].end() - longest[group].start()) {
          longest[group] = hit;
        }
      }
    }
    return Arrays.stream(longest).sorted(Comparator.comparingInt(Hit::start)).toList();
  }

  private boolean isNear(Hit[] latest, Hit hit) {
    for (Hit one : latest) {
      if (one == null || hit.end() - one.start() > window) {
        return false;
      }
    }
    return true;
  }
}
