package dev.walletdesk.validation;

import dev.walletdesk.catalog.Names;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds texts that are almost the same: the same words in whatever order, small words aside; or one
 * letter apart. A Chinese character too many or too few counts as one letter; another character in
 * its place does not, for it usually means something else.
 *
 * <p>Texts one letter apart are the same before or behind the middle, so that only those with a
 * half in common are compared.
 */
final class NearTexts<T> {

  private static final int SHORTEST = 8;
  private static final int SHORTEST_HAN = 5;

  private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "i", "me", "my", "is", "was", "has", "have", "been", "to", "of", "in",
          "on", "for", "and", "it", "please", "help", "了", "的", "我", "吗", "呢", "啊");

  private final Map<String, List<Entry<T>>> byWords = new HashMap<>();
  private final Map<String, List<Entry<T>>> byHalf = new HashMap<>();

  private record Entry<T>(Form form, T value) {}

  /**
   * What texts are compared by.
   *
   * @param letters letters and digits only
   * @param words the words, sorted, small ones left out
   */
  record Form(String letters, String words) {

    static Form of(String text) {
      String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
      String words =
          WORD.matcher(folded)
              .results()
              .map(MatchResult::group)
              .filter(word -> !SMALL.contains(word))
              .sorted()
              .collect(Collectors.joining(" "));
      return new Form(Names.normal(text), words);
    }

    private boolean isLongEnough() {
      boolean han = letters.codePoints().anyMatch(Character::isIdeographic);
      return letters.length() >= (han ? SHORTEST_HAN : SHORTEST);
    }
  }

  /** Lets {@code value} be found by what is almost {@code form}. */
  void add(Form form, T value) {
    Entry<T> entry = new Entry<>(form, value);
    put(byWords, form.words(), entry);
    if (form.isLongEnough()) {
      String letters = form.letters();
      int length = letters.length();
      halves(letters, length / 2, length, length).forEach(half -> put(byHalf, half, entry));
      halves(letters, (length - 1) / 2, length - 1, length)
          .forEach(half -> put(byHalf, half, entry));
    }
  }

  /** The first value added that {@code fits} and whose form is almost {@code form}. */
  Optional<T> find(Form form, Predicate<T> fits) {
    String words = form.words();
    List<Entry<T>> sameWords = words.isEmpty() ? List.of() : byWords.getOrDefault(words, List.of());
    Optional<T> found = sameWords.stream().map(Entry::value).filter(fits).findFirst();
    if (found.isPresent() || !form.isLongEnough()) {
      return found;
    }
    String letters = form.letters();
    int length = letters.length();
    List<String> halves = new ArrayList<>();
    halves.addAll(halves(letters, length / 2, length, length));
    halves.addAll(halves(letters, length / 2, length, length + 1));
    halves.addAll(halves(letters, (length - 1) / 2, length - 1, length - 1));
    return halves.stream()
        .flatMap(half -> byHalf.getOrDefault(half, List.of()).stream())
        .filter(entry -> areOneLetterApart(entry.form().letters(), letters))
        .map(Entry::value)
        .filter(fits)
        .findFirst();
  }

  /**
   * The keys of the two halves of a text as they are when a text of {@code shorter} letters is cut
   * at {@code cut}; {@code owner} is the length of the text under which they are filed.
   */
  private static List<String> halves(String text, int cut, int shorter, int owner) {
    String tag = owner + (owner == shorter ? " " : "+");
    return List.of(
        tag + text.substring(0, cut) + "<",
        tag + ">" + text.substring(text.length() - (shorter - cut)));
  }

  private static <T> void put(Map<String, List<Entry<T>>> map, String key, Entry<T> entry) {
    map.computeIfAbsent(key, none -> new ArrayList<>()).add(entry);
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
