package dev.walletdesk.search;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a text is compared by: Chinese characters and pairs of them; words of other scripts, pairs
 * of words, and the letters inside of words, which survive typing errors; concepts, pairs of
 * concepts, and each concept beside each word, wherever in the text they are. Each feature is a
 * 64-bit hash whose lowest bits tell its kind; texts are so short, and features so few, that two of
 * the same hash need not be thought of.
 */
final class Features {

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final int KIND_BITS = 4;
  private static final long KIND_MASK = (1L << KIND_BITS) - 1;

  /** There are so many of them in a word. */
  private static final double LETTERS_WEIGHT = 0.5;

  private static final int SHORTEST_GRAM = 3;
  private static final int LONGEST_GRAM = 4;
  private static final int SHORTEST_JUMBLED = 4;

  /** Beside a concept, words count from so many letters on, and by their beginning. */
  private static final int SHORTEST_BESIDE = 3;

  private static final int BEGINNING = 5;

  /** What kinds of features there are, and the number of each. */
  private enum Kind {
    HAN(0),
    HAN_PAIR(1),
    WORD(2),
    WORD_PAIR(3),
    LETTERS(4),
    CONCEPT(5),
    CONCEPT_PAIR(6),
    JUMBLED(7),
    CONCEPT_WORD(8);

    private final int code;

    Kind(int code) {
      this.code = code;
    }
  }

  private final Set<String> concepts = new TreeSet<>();
  private final Set<String> beginnings = new TreeSet<>();
  private final Concepts known = Concepts.shipped();
  private long[] found = new long[64];
  private int size;
  private String lastWord = "";

  private Features() {}

  /** The features of {@code text}, sorted; one that occurs twice is there twice. */
  static long[] of(String text) {
    Features features = new Features();
    features.read(NormalText.of(text));
    features.addConcepts();
    features.addConceptsWithWords();
    Arrays.sort(features.found, 0, features.size);
    return Arrays.copyOf(features.found, features.size);
  }

  /** Whether a feature is a word, or a pair of Chinese characters, which mostly is one. */
  static boolean isWord(long feature) {
    long kind = feature & KIND_MASK;
    return kind == Kind.WORD.code || kind == Kind.HAN_PAIR.code;
  }

  /**
   * Whether a feature that no example has is no sign of a strange text: nearly every text has some
   * concept beside some word as no example has them.
   */
  static boolean isOftenNew(long feature) {
    return (feature & KIND_MASK) == Kind.CONCEPT_WORD.code;
  }

  /** How much a feature counts by its kind. */
  static double weight(long feature) {
    return (feature & KIND_MASK) == Kind.LETTERS.code ? LETTERS_WEIGHT : 1;
  }

  private void read(String text) {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      if (Character.isIdeographic(c)) {
        while (end < text.length() && Character.isIdeographic(text.codePointAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
        han(text.substring(at, end));
      } else if (isWord(c)) {
        while (end < text.length() && isWord(text.codePointAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
        word(text.substring(at, end));
      }
      at = end;
    }
  }

  /** Letters with their marks, and digits; Chinese characters are not words. */
  static boolean isWord(int c) {
    int type = Character.getType(c);
    return !Character.isIdeographic(c)
        && (Character.isLetterOrDigit(c)
            || type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK);
  }

  private void han(String run) {
    for (int i = 0; i < run.length(); i++) {
      add(Kind.HAN, run, i, i + 1);
      if (i > 0) {
        add(Kind.HAN_PAIR, run, i - 1, i + 1);
      }
      int longest = Math.min(run.length(), i + Concepts.LONGEST_CHINESE);
      for (int end = i + 1; end <= longest; end++) {
        known.collect(run.substring(i, end), concepts);
      }
    }
    lastWord = "";
  }

  private void word(String word) {
    add(Kind.WORD, word, 0, word.length());
    known.collect(word, concepts);
    if (!lastWord.isEmpty()) {
      String pair = lastWord + " " + word;
      add(Kind.WORD_PAIR, pair, 0, pair.length());
    }
    lastWord = word;
    if (word.length() >= SHORTEST_BESIDE) {
      beginnings.add(word.substring(0, Math.min(word.length(), BEGINNING)));
    }
    jumbled(word);
    String bounded = "^" + word + "$";
    for (int length = SHORTEST_GRAM; length <= LONGEST_GRAM; length++) {
      for (int i = 0; i + length <= bounded.length(); i++) {
        add(Kind.LETTERS, bounded, i, i + length);
      }
    }
  }

  /** The letters of a word in order of the alphabet: “recieved” has those of “received”. */
  private void jumbled(String word) {
    if (word.length() >= SHORTEST_JUMBLED) {
      char[] letters = word.toCharArray();
      Arrays.sort(letters);
      add(Kind.JUMBLED, word.charAt(0) + new String(letters), 0, letters.length + 1);
    }
  }

  private void addConcepts() {
    String[] names = concepts.toArray(String[]::new);
    for (int i = 0; i < names.length; i++) {
      add(Kind.CONCEPT, names[i], 0, names[i].length());
      for (int j = i + 1; j < names.length; j++) {
        String pair = names[i] + "+" + names[j];
        add(Kind.CONCEPT_PAIR, pair, 0, pair.length());
      }
    }
  }

  private void addConceptsWithWords() {
    for (String concept : concepts) {
      for (String beginning : beginnings) {
        String pair = concept + " " + beginning;
        add(Kind.CONCEPT_WORD, pair, 0, pair.length());
      }
    }
  }

  /** Adds the FNV-1a hash of a part of {@code text}. */
  private void add(Kind kind, String text, int from, int to) {
    long hash = FNV_OFFSET;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    if (size == found.length) {
      found = Arrays.copyOf(found, size * 2);
    }
    found[size++] = (hash << KIND_BITS) | kind.code;
  }
}
