package dev.walletdesk.catalog;

import dev.walletdesk.text.EditDistance;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds things by any of their names, whatever the case, spacing or width, and knows what somebody
 * who mistyped may have meant.
 *
 * @param <T> what has names
 */
public final class Names<T> {

  private static final Pattern NOT_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int MOST_SUGGESTIONS = 3;

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
