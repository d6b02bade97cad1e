package dev.walletdesk.search;

import dev.walletdesk.text.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which words mean much the same, so that “my card was nicked” is like “card stolen” though no
 * example says so. The list is in {@code concepts.txt}.
 */
final class Concepts {

  private static final String FIELD = ": ";

  /** The longest Chinese word in the list, in characters. */
  static final int LONGEST_CHINESE = 4;

  private final Map<String, String[]> byWord;

  private Concepts(Map<String, String[]> byWord) {
    this.byWord = byWord;
  }

  /** The list that comes with the program. */
  static Concepts shipped() {
    return Shipped.CONCEPTS;
  }

  /** Adds the concepts of a word to {@code found}. */
  void collect(String word, Set<String> found) {
    String[] names = byWord.get(word);
    if (names != null) {
      found.addAll(Arrays.asList(names));
    }
  }

  private static final class Shipped {

    static final Concepts CONCEPTS = read();

    private static Concepts read() {
      Map<String, String[]> byWord = new HashMap<>(2048);
      for (String line : WordList.entries("/dev/walletdesk/search/concepts.txt")) {
        int colon = line.indexOf(FIELD);
        String name = line.substring(0, colon);
        for (String word : line.substring(colon + FIELD.length()).split(" ", -1)) {
          byWord.merge(word, new String[] {name}, Concepts::both);
        }
      }
      return new Concepts(byWord);
    }
  }

  private static String[] both(String[] some, String[] more) {
    String[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }
}
