package dev.walletdesk.validation.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds texts that are almost the same: the same words in whatever order, small words aside; or one
 * letter apart. A Chinese character too many or too few counts as one letter; another character in
 * its place does not, for it usually means something else.
 *
 * <p>Texts one letter apart agree before or behind the middle of the shorter one, so that only
 * those with such a half in common are compared.
 */
public final class NearTexts<T> {

  private final Map<String, List<Entry<T>>> byWords = new HashMap<>();
  private final Map<Half, List<Entry<T>>> byHalf = new HashMap<>();

  private record Entry<T>(String letters, T value) {}

  /** The letters before or behind the middle of a text of {@code length} letters. */
  private record Half(int length, boolean first, String letters) {}

  /** Lets {@code value} be found by what is almost {@code form}. */
  public void add(TextForm form, T value) {
    Entry<T> entry = new Entry<>(form.letters(), value);
    if (!form.words().isEmpty()) {
      byWords.computeIfAbsent(form.words(), none -> new ArrayList<>()).add(entry);
    }
    for (Half half : halves(form)) {
      byHalf.computeIfAbsent(half, none -> new ArrayList<>()).add(entry);
    }
  }

  /** The first value added that {@code fits} and whose form is almost {@code form}. */
  public Optional<T> find(TextForm form, Predicate<T> fits) {
    Stream<Entry<T>> sameWords = byWords.getOrDefault(form.words(), List.of()).stream();
    Stream<Entry<T>> sameHalf =
        halves(form).stream()
            .flatMap(half -> byHalf.getOrDefault(half, List.of()).stream())
            .filter(entry -> areOneLetterApart(entry.letters(), form.letters()));
    return Stream.concat(sameWords, sameHalf).map(Entry::value).filter(fits).findFirst();
  }

  /**
   * The halves by which a text meets those as long as it, those longer, and those shorter by one.
   */
  private static List<Half> halves(TextForm form) {
    if (!form.isTelling()) {
      return List.of();
    }
    String letters = form.letters();
    List<Half> halves = new ArrayList<>();
    for (int length = letters.length() - 1; length <= letters.length(); length++) {
      int middle = length / 2;
      int behind = letters.length() - (length - middle);
      halves.add(new Half(length, true, letters.substring(0, middle)));
      halves.add(new Half(length, false, letters.substring(behind)));
    }
    return halves;
  }

  private static boolean areOneLetterApart(String a, String b) {
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    if (longer.length() - shorter.length() > 1) {
      return false;
    }
    int start = 0;
    while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
      start++;
    }
    if (shorter.length() < longer.length()) {
      return shorter.substring(start).equals(longer.substring(start + 1));
    }
    return start < shorter.length()
        && !Character.isIdeographic(shorter.charAt(start))
        && !Character.isIdeographic(longer.charAt(start))
        && shorter.substring(start + 1).equals(longer.substring(start + 1));
  }
}
