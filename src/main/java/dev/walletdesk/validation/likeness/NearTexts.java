package dev.walletdesk.validation.likeness;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds texts that are almost the same: the same words in whatever order, small words aside; or one
 * letter apart. A Chinese character too many or too few counts as one letter; another character in
 * its place does not, for it usually means something else.
 *
 * <p>Texts one letter apart are the same without that letter (the "symmetric delete" method, W.
 * Garbe 2012), so they meet under a hash of what is left. Of all that meet there, two are enough to
 * know the first that is of another group: the first of all, and the first of another group than
 * its. So the time grows with the number of letters alone, however alike the texts are.
 *
 * @param <T> what a text stands for
 */
public final class NearTexts<T> {

  private final Map<String, Firsts<T>> byWords = new HashMap<>();
  private final Map<Long, Firsts<T>> whole = new HashMap<>();
  private final Map<Long, Firsts<T>> withoutOne = new HashMap<>();
  private final Map<Long, Firsts<T>> exceptFor = new HashMap<>();

  /** A text that was added. */
  private record Entry<T>(String letters, String group, T value) {}

  /** The first entry under a key, and the first of another group. */
  private static final class Firsts<T> {

    private final Entry<T> first;
    private Optional<Entry<T>> other = Optional.empty();

    Firsts(Entry<T> first) {
      this.first = first;
    }

    void add(Entry<T> entry) {
      if (other.isEmpty() && !entry.group().equals(first.group())) {
        other = Optional.of(entry);
      }
    }

    Optional<Entry<T>> outside(String group) {
      return first.group().equals(group) ? other : Optional.of(first);
    }
  }

  /** Lets {@code value}, one of {@code group}, be found by what is almost {@code form}. */
  public void add(TextForm form, String group, T value) {
    Entry<T> entry = new Entry<>(form.letters(), group, value);
    if (!form.words().isEmpty()) {
      add(byWords, form.words(), entry);
    }
    if (form.isTelling()) {
      Deletions deletions = new Deletions(form.letters());
      add(whole, deletions.whole(), entry);
      for (int i = 0; i < form.letters().length(); i++) {
        add(withoutOne, deletions.without(i), entry);
        if (!Character.isIdeographic(form.letters().charAt(i))) {
          add(exceptFor, deletions.exceptFor(i), entry);
        }
      }
    }
  }

  private static <K, T> void add(Map<K, Firsts<T>> map, K key, Entry<T> entry) {
    map.computeIfAbsent(key, none -> new Firsts<>(entry)).add(entry);
  }

  /** A value of another group than {@code group} whose form is almost {@code form}. */
  public Optional<T> findOutside(String group, TextForm form) {
    Optional<Entry<T>> sameWords = find(byWords, form.words(), group);
    return sameWords.or(() -> oneLetterApart(group, form)).map(Entry::value);
  }

  private Optional<Entry<T>> oneLetterApart(String group, TextForm form) {
    if (!form.isTelling()) {
      return Optional.empty();
    }
    String letters = form.letters();
    Deletions deletions = new Deletions(letters);
    Stream<Optional<Entry<T>>> found =
        Stream.concat(
            Stream.of(find(withoutOne, deletions.whole(), group)),
            IntStream.range(0, letters.length())
                .boxed()
                .flatMap(
                    i ->
                        Stream.of(
                            find(whole, deletions.without(i), group),
                            Character.isIdeographic(letters.charAt(i))
                                ? Optional.<Entry<T>>empty()
                                : find(exceptFor, deletions.exceptFor(i), group))));
    return found
        .flatMap(Optional::stream)
        .filter(entry -> areOneLetterApart(entry.letters(), letters))
        .findFirst();
  }

  private static <K, T> Optional<Entry<T>> find(Map<K, Firsts<T>> map, K key, String group) {
    return Optional.ofNullable(map.get(key)).flatMap(firsts -> firsts.outside(group));
  }

  /** Whether it is so and not only the hashes that are the same. */
  private static boolean areOneLetterApart(String a, String b) {
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    int start = 0;
    while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
      start++;
    }
    int next = Math.min(start + 1, longer.length());
    return shorter.length() < longer.length()
        ? shorter.substring(start).equals(longer.substring(next))
        : shorter.substring(Math.min(start + 1, shorter.length())).equals(longer.substring(next));
  }
}
