package dev.walletdesk.catalog;

import dev.walletdesk.text.EditDistance;
import dev.walletdesk.text.Pinyin;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds things by any of their names, whatever the case, spacing or width, and knows what somebody
 * who mistyped may have meant.
 *
 * @param <T> what has names
 */
public final class Names<T> {

  private static final Pattern NOT_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern TONE = Pattern.compile("\\p{M}");
  private static final int MOST_SUGGESTIONS = 3;

  /** First letters that are fewer stand for too much. */
  private static final int LEAST_LETTERS = 3;

  private final Map<String, T> byName = new LinkedHashMap<>();

  /** All names of providers or authorities. */
  public static <P extends Party> Names<P> of(List<P> parties) {
    Names<P> names = new Names<>();
    for (P party : parties) {
      names.add(party.id(), party);
      party.name().all().forEach(name -> names.add(name, party));
      party.aliases().forEach(alias -> names.add(alias, party));
    }
    return names;
  }

  /** Lets {@code thing} be found by {@code name}; the first thing with a name keeps it. */
  public void add(String name, T thing) {
    byName.putIfAbsent(normal(name), thing);
  }

  /** What is called {@code name}. */
  public Optional<T> find(String name) {
    return Optional.ofNullable(byName.get(normal(name)));
  }

  /**
   * What has a Chinese name that is written {@code letters} in pinyin, in full or only with the
   * first letter of each syllable; of several with these first letters, none is meant.
   */
  public Optional<T> findSpelt(String letters) {
    String plain = Normalizer.normalize(letters, Normalizer.Form.NFD);
    String wanted = normal(TONE.matcher(plain).replaceAll(""));
    List<T> byFirstLetters = new ArrayList<>();
    for (Map.Entry<String, T> known : byName.entrySet()) {
      if (known.getKey().codePoints().anyMatch(Character::isIdeographic)) {
        List<String> syllables = Pinyin.syllables(known.getKey());
        if (String.join("", syllables).equals(wanted)) {
          return Optional.of(known.getValue());
        } else if (wanted.equals(firstLetters(syllables))) {
          byFirstLetters.add(known.getValue());
        }
      }
    }
    return Optional.of(byFirstLetters.stream().distinct().toList())
        .filter(found -> found.size() == 1 && wanted.length() >= LEAST_LETTERS)
        .map(found -> found.get(0));
  }

  private static String firstLetters(List<String> syllables) {
    return syllables.stream()
        .map(syllable -> syllable.substring(0, 1))
        .collect(Collectors.joining());
  }

  /** What somebody who wrote {@code name} may have meant, the likeliest first; at most three. */
  public List<T> suggest(String name) {
    String wanted = normal(name);
    record Guess<G>(G thing, int distance) {}
    List<Guess<T>> guesses = new ArrayList<>();
    byName.forEach((known, thing) -> guesses.add(new Guess<>(thing, distance(wanted, known))));
    return guesses.stream()
        .filter(guess -> guess.distance() <= tolerance(wanted))
        .sorted(Comparator.comparingInt(Guess::distance))
        .map(Guess::thing)
        .distinct()
        .limit(MOST_SUGGESTIONS)
        .toList();
  }

  /**
   * The form in which names are compared: compatibility forms folded, lower case, letters and
   * digits.
   */
  public static String normal(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return NOT_NAME.matcher(folded).replaceAll("");
  }

  /** A slip, but not so much that another company is suggested: many names end alike. */
  private static int tolerance(String wanted) {
    return wanted.codePoints().anyMatch(Character::isIdeographic)
        ? wanted.length() / 3
        : wanted.length() / 4;
  }

  /** Nobody gets the first letter wrong: who writes “bcash” means bKash, not GCash. */
  private static boolean beginsOtherwise(String wanted, String known) {
    return !wanted.isEmpty()
        && !known.isEmpty()
        && wanted.charAt(0) != known.charAt(0)
        && (wanted.length() < 2 || wanted.charAt(1) != known.charAt(0));
  }

  private static int distance(String wanted, String known) {
    boolean partOf = wanted.length() >= 3 && known.contains(wanted);
    return partOf
        ? 0
        : EditDistance.between(wanted, known) + (beginsOtherwise(wanted, known) ? 1 : 0);
  }
}
