package dev.walletdesk.check.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds names that stand in a longer word: {@code alipayhk5}, {@code mypaypal}. */
final class EmbeddedNames {

  private static final int LONGEST_LEFTOVER = 3;
  private static final int SHORTEST_WITH_LEFTOVER = 6;
  private static final int SHORTEST_WITH_BAIT = 4;

  private final Map<String, Brand> byName = new HashMap<>();
  private final Map<String, Brand> byFolded = new HashMap<>();
  private final List<Anywhere> anywhere = new ArrayList<>();
  private final BaitWords bait;

  /** A name to look for anywhere, folded, and the ordinary words that have it in them. */
  private record Anywhere(Brand brand, String folded, List<String> ordinary) {}

  EmbeddedNames(List<Brand> brands, Set<String> ordinary, BaitWords bait) {
    this.bait = bait;
    for (Brand brand : brands) {
      if (!brand.common()) {
        byName.put(brand.name(), brand);
        byFolded.putIfAbsent(Folding.fold(brand.name()), brand);
      }
      if (brand.mayBeInside()) {
        anywhere.add(anywhere(brand, ordinary));
      }
    }
  }

  private static Anywhere anywhere(Brand brand, Set<String> ordinary) {
    String folded = Folding.fold(brand.name());
    List<String> words =
        ordinary.stream().map(Folding::fold).filter(word -> word.contains(folded)).toList();
    return new Anywhere(brand, folded, words);
  }

  /** The name in {@code word}, which may be written with letters that look alike. */
  Optional<Brand> of(String word, String folded) {
    return withLeftover(word, byName)
        .or(() -> withLeftover(folded, byFolded))
        .or(() -> within(folded));
  }

  /** A name with little, or with luring words, before or behind. */
  private Optional<Brand> withLeftover(String word, Map<String, Brand> names) {
    for (int length = SHORTEST_WITH_BAIT; length < word.length(); length++) {
      int rest = word.length() - length;
      Brand head = names.get(word.substring(0, length));
      if (head != null && isLittle(word.substring(length), length)) {
        return Optional.of(head);
      }
      Brand tail = names.get(word.substring(rest));
      if (tail != null && isLittle(word.substring(0, rest), length)) {
        return Optional.of(tail);
      }
    }
    return Optional.empty();
  }

  private boolean isLittle(String leftover, int length) {
    return bait.isBait(leftover)
        || (leftover.length() <= LONGEST_LEFTOVER && length >= SHORTEST_WITH_LEFTOVER);
  }

  private Optional<Brand> within(String folded) {
    for (Anywhere name : anywhere) {
      if (folded.contains(name.folded()) && !isInOrdinaryWord(folded, name)) {
        return Optional.of(name.brand());
      }
    }
    return Optional.empty();
  }

  /** Whether the name is only there as a part of an ordinary word: revolution for Revolut. */
  private static boolean isInOrdinaryWord(String folded, Anywhere name) {
    String rest = folded;
    for (String word : name.ordinary()) {
      rest = rest.replace(word, "");
    }
    return !rest.contains(name.folded());
  }
}
