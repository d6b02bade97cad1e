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

  private static final int[] NO_PHRASES = {};
  private static final int MOST_NOISE = 3;
  private static final char APOSTROPHE = '\'';
  private static final char ANY_DIGIT = '#';

  private final CharTree tree = new CharTree();
  private final List<int[]> phrases = new ArrayList<>(List.of(NO_PHRASES));

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
        node = tree.childOrNew(node, phrase.charAt(i));
      }
    }
    while (phrases.size() <= node) {
      phrases.add(NO_PHRASES);
    }
    int[] known = phrases.get(node);
    int[] more = Arrays.copyOf(known, known.length + 1);
    more[known.length] = number;
    phrases.set(node, more);
  }

  /** Finds all phrases, from left to right, at each place the shorter first. */
  public void scan(String text, Finder finder) {
    char[] chars = text.toCharArray();
    for (int start = 0; start < chars.length; start++) {
      if (!isInsideWord(chars, start)) {
        scanFrom(start, chars, finder);
      }
    }
  }

  private void scanFrom(int start, char[] text, Finder finder) {
    int node = 0;
    for (int end = start; end < text.length; end++) {
      int next = next(node, text, start, end);
      if (next < 0 && isNoise(text, start, end)) {
        continue;
      }
      if (next < 0) {
        return;
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

  /** The node that the character at {@code at} leads to; the same node if it does not count. */
  private int next(int node, char[] text, int start, int at) {
    char c = text[at];
    if (c == APOSTROPHE && at > start) {
      return node;
    }
    boolean space = isSpace(c);
    int next = tree.child(node, space ? ' ' : c);
    if (next < 0 && isDigit(c)) {
      return tree.child(node, ANY_DIGIT);
    }
    boolean again = space && at > start && isSpace(text[at - 1]);
    boolean split = c == '.' && at > start && isBetweenLetters(text, at);
    return next < 0 && (again || split) ? node : next;
  }

  /** Whether something splits a Latin word: {@code in.voice}. */
  private static boolean isBetweenLetters(char[] text, int at) {
    return at + 1 < text.length && isLetter(text[at - 1]) && isLetter(text[at + 1]);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }

  /** Whether {@code place} is between two characters of one Latin word, or of one number. */
  private static boolean isInsideWord(char[] text, int place) {
    if (place == 0 || place >= text.length) {
      return false;
    }
    char before = text[place - 1];
    char after = text[place];
    return (isLetter(before) && isLetter(after)) || (isDigit(before) && isDigit(after));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether it is put between Chinese characters only to keep programs from reading them. */
  private static boolean isNoise(char[] text, int start, int at) {
    if (at == start || at + 1 >= text.length || !isNoise(text[at])) {
      return false;
    }
    int before = at - 1;
    while (before > start && isNoise(text[before])) {
      before--;
    }
    int after = at + 1;
    while (after < text.length && after - at < MOST_NOISE && isNoise(text[after])) {
      after++;
    }
    return after < text.length
        && !isNoise(text[after])
        && (Character.isIdeographic(text[before]) || Character.isIdeographic(text[after]));
  }

  private static boolean isNoise(char c) {
    return switch (c) {
      case ' ', '*', '.', '_', '-', '~', '|', '^', '丶' -> true;
      default -> false;
    };
  }
}
