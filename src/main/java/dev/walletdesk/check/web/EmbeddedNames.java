package dev.walletdesk.check.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds names that stand in a longer word: {@code alipayhk5}, {@code mypaypal}. */
final class EmbeddedNames {

  private static final int LONGEST_LEFTOVER = 3;
  private static final int SHORTEST_WITH_LEFTOVER = 6;
  private static final int SHORTEST_WITH_BAIT = 4;

  private final Map<String, Brand> byName = new HashMap<>();
  private final Map<String, Brand> byFolded = new HashMap<>();
  private final List<Anywhere> anywhere = new ArrayList<>();
  private final List<Anywhere> onCheapHosts = new ArrayList<>();
  private final BaitWords bait;

  /** A name to look for anywhere, as it is written and folded. */
  private record Anywhere(Brand brand, Part plain, Part folded) {

    static Anywhere of(Brand brand, Set<String> ordinary) {
      return new Anywhere(
          brand,
          Part.of(brand.name(), ordinary.stream()),
          Part.of(Folding.fold(brand.name()), ordinary.stream().map(Folding::fold)));
    }
  }

  /** Letters to look for, and the ordinary words that have them: revolution for Revolut. */
  private record Part(String letters, List<String> ordinary) {

    static Part of(String letters, Stream<String> ordinary) {
      return new Part(letters, ordinary.filter(word -> word.contains(letters)).toList());
    }

    boolean isIn(String word) {
      String rest = word;
      for (String each : word.contains(letters) ? ordinary : List.<String>of()) {
        rest = rest.replace(each, "");
      }
      return rest.contains(letters);
    }
  }

  EmbeddedNames(List<Brand> brands, Set<String> ordinary, BaitWords bait) {
    this.bait = bait;
    for (Brand brand : brands) {
      if (!brand.common()) {
        byName.put(brand.name(), brand);
        byFolded.putIfAbsent(Folding.fold(brand.name()), brand);
      }
      if (brand.mayBeInside()) {
        anywhere.add(Anywhere.of(brand, ordinary));
      }
      if (brand.mayBeOnCheapHosts()) {
        onCheapHosts.add(Anywhere.of(brand, ordinary));
      }
    }
  }

  /** The name in {@code word}, which may be written with letters that look alike. */
  Optional<Brand> of(String word, String folded) {
    return withLeftover(word, byName)
        .or(() -> withLeftover(folded, byFolded))
        .or(() -> within(word, folded, anywhere));
  }

  /** A name with little before or behind, or with luring words on one side or both. */
  private Optional<Brand> withLeftover(String word, Map<String, Brand> names) {
    for (int length = SHORTEST_WITH_BAIT; length < word.length(); length++) {
      for (int start = 0; start + length <= word.length(); start++) {
        Brand brand = names.get(word.substring(start, start + length));
        if (brand != null
            && isLittle(word.substring(0, start), word.substring(start + length), brand)) {
          return Optional.of(brand);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isLittle(String before, String behind, Brand brand) {
    boolean baited = isNothingOrBait(before) && isNothingOrBait(behind);
    return baited
        || (!brand.group()
            && (before.isEmpty() || behind.isEmpty())
            && before.length() + behind.length() <= LONGEST_LEFTOVER
            && brand.name().length() >= SHORTEST_WITH_LEFTOVER);
  }

  private boolean isNothingOrBait(String leftover) {
    return leftover.isEmpty() || bait.isBait(leftover);
  }

  /** A name of six letters and more anywhere in a word, whatever stands around it. */
  Optional<Brand> onCheapHost(String word, String folded) {
    return within(word, folded, onCheapHosts);
  }

  private static Optional<Brand> within(String word, String folded, List<Anywhere> names) {
    return names.stream()
        .filter(name -> name.plain().isIn(word) || name.folded().isIn(folded))
        .map(Anywhere::brand)
        .findFirst();
  }
}
