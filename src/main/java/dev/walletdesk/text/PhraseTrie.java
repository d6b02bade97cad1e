package dev.walletdesk.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds many phrases in a text at once. From every place the tree is followed as far as it goes, so
 * the time is linear in the length of the text, with the longest phrase as the factor at worst. A
 * phrase that begins or ends with a Latin letter or a digit is found only where a word or a number
 * begins or ends; Chinese characters are found with spaces and the like between them, Latin letters
 * with full stops. In a phrase, {@code #} stands for any digit and a space for white space;
 * apostrophes count for nothing.
 */
public final class PhraseTrie {

  private static final int EMPTY = -1;
  private static final int CHAR_BITS = 16;
  private static final String NOISE = " *._-~|^丶";
  private static final int MOST_NOISE = 3;
  private static final char APOSTROPHE = '\'';
  private static final char ANY_DIGIT = '#';

  private long[] keys = filled(1 << 10);
  private int[] targets = new int[1 << 10];
  private int nodes = 1;
  private final List<int[]> phrases = new ArrayList<>(List.of(new int[0]));
  private int edges;

  /** Is told of each phrase that is found. */
  @FunctionalInterface
  public interface Finder {

    /** The phrase with the number {@code phrase} stands at {@code start}, up to {@code end}. */
    void found(int phrase, int start, int end);
  }

  /** Adds a phrase under a number; one phrase may have several numbers. */
  public void add(String phrase, int number) {
    int node = 0;
    for (int i = 0; i < phrase.length(); i++) {
      if (phrase.charAt(i) != APOSTROPHE) {
        node = childOrNew(node, phrase.charAt(i));
      }
    }
    int[] known = phrases.get(node);
    int[] more = Arrays.copyOf(known, known.length + 1);
    more[known.length] = number;
    phrases.set(node, more);
  }

  /** Finds all phrases, from left to right, at each place the shorter first. */
  public void scan(CharSequence text, Finder finder) {
    for (int start = 0; start < text.length(); start++) {
      if (isInsideWord(text, start)) {
        continue;
      }
      int node = 0;
      for (int end = start; end < text.length(); end++) {
        int next = next(node, text, start, end);
        if (next < 0 && isNoise(text, start, end)) {
          continue;
        }
        if (next < 0) {
          break;
        }
        node = next;
        int[] found = phrases.get(node);
        if (found.length > 0 && !isInsideWord(text, end + 1)) {
          for (int phrase : found) {
            finder.found(phrase, start, end + 1);
          }
        }
      }
    }
  }

  /** The node that the character at {@code at} leads to; the same node if it does not count. */
  private int next(int node, CharSequence text, int start, int at) {
    char c = text.charAt(at);
    if (c == APOSTROPHE && at > start) {
      return node;
    }
    boolean space = isSpace(c);
    int next = child(node, space ? ' ' : c);
    if (next < 0 && isDigit(c)) {
      return child(node, ANY_DIGIT);
    }
    boolean again = space && at > start && isSpace(text.charAt(at - 1));
    boolean split = c == '.' && at > start && isBetweenLetters(text, at);
    return next < 0 && (again || split) ? node : next;
  }

  /** Whether something splits a Latin word: {@code in.voice}. */
  private static boolean isBetweenLetters(CharSequence text, int at) {
    return at + 1 < text.length() && isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at + 1));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }

  /** Whether {@code place} is between two characters of one Latin word, or of one number. */
  private static boolean isInsideWord(CharSequence text, int place) {
    if (place == 0 || place >= text.length()) {
      return false;
    }
    char before = text.charAt(place - 1);
    char after = text.charAt(place);
    return (isLetter(before) && isLetter(after)) || (isDigit(before) && isDigit(after));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether it is put between Chinese characters only to keep programs from reading them. */
  private static boolean isNoise(CharSequence text, int start, int at) {
    if (at == start || at + 1 >= text.length() || NOISE.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    int before = at - 1;
    while (before > start && NOISE.indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    int after = at + 1;
    while (after < text.length() && after - at < MOST_NOISE && isNoise(text.charAt(after))) {
      after++;
    }
    return after < text.length()
        && !isNoise(text.charAt(after))
        && (Character.isIdeographic(text.charAt(before))
            || Character.isIdeographic(text.charAt(after)));
  }

  private static boolean isNoise(char c) {
    return NOISE.indexOf(c) >= 0;
  }

  private int childOrNew(int node, char c) {
    int known = child(node, c);
    if (known >= 0) {
      return known;
    }
    if (++edges * 2 > keys.length) {
      grow();
    }
    put(key(node, c), nodes);
    phrases.add(new int[0]);
    return nodes++;
  }

  private int child(int node, char c) {
    long key = key(node, c);
    for (int slot = slot(key, keys.length); ; slot = (slot + 1) & (keys.length - 1)) {
      if (keys[slot] == key) {
        return targets[slot];
      }
      if (keys[slot] == EMPTY) {
        return EMPTY;
      }
    }
  }

  private void put(long key, int target) {
    int slot = slot(key, keys.length);
    while (keys[slot] != EMPTY) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    targets[slot] = target;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = filled(oldKeys.length * 2);
    targets = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != EMPTY) {
        put(oldKeys[i], oldTargets[i]);
      }
    }
  }

  private static long key(int node, char c) {
    return ((long) node << CHAR_BITS) | c;
  }

  /** Fibonacci hashing (Knuth, The Art of Computer Programming, volume 3, section 6.4). */
  private static int slot(long key, int length) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (length - 1);
  }

  private static long[] filled(int length) {
    long[] keys = new long[length];
    Arrays.fill(keys, EMPTY);
    return keys;
  }
}
