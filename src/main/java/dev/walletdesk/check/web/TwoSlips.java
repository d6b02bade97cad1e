package dev.walletdesk.check.web;

import dev.walletdesk.text.EditDistance;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds long names with two slips: {@code trusrtwallets, tokenpcooket, metomasks}. The first letter
 * is right, and in names of less than ten letters the last or a plural behind it as well, because
 * other words come near these.
 */
final class TwoSlips {

  private static final int LONG = 10;
  private static final int SLIPS = 2;

  private final List<Brand> brands;

  TwoSlips(List<Brand> brands, BaitWords bait) {
    this.brands =
        brands.stream()
            .filter(Brand::mayBeMisspeltTwice)
            .filter(brand -> brand.name().length() >= LONG || isDistinctive(brand.name(), bait))
            .toList();
  }

  /** Whether not half of it is a word that many names end in: antgroup. */
  private static boolean isDistinctive(String name, BaitWords bait) {
    return IntStream.range(1, name.length() - 2)
        .noneMatch(start -> bait.isBait(name.substring(start)));
  }

  /** The name that {@code word} is but for two slips. */
  Optional<Brand> of(String word) {
    return word.isEmpty()
        ? Optional.empty()
        : brands.stream().filter(brand -> isNear(word, brand.name())).findFirst();
  }

  private static boolean isNear(String word, String name) {
    if (Math.abs(word.length() - name.length()) > SLIPS || word.charAt(0) != name.charAt(0)) {
      return false;
    }
    boolean ends = lastOf(word) == lastOf(name) || isPlural(word, name);
    return (name.length() >= LONG || ends) && EditDistance.between(word, name) == SLIPS;
  }

  private static boolean isPlural(String word, String name) {
    return word.length() > 1
        && lastOf(word) == 's'
        && word.charAt(word.length() - 2) == lastOf(name);
  }

  private static char lastOf(String text) {
    return text.charAt(text.length() - 1);
  }
}
