package dev.walletdesk.check.scam;

import dev.walletdesk.check.message.Mention;
import java.util.BitSet;
import java.util.List;

/**
 * Undoes digits that stand for letters inside of Latin words ({@code acc0unt}), and strokes that
 * stand for spaces between them.
 */
final class Disguise {

  private static final String DIGITS = "0134578@$";
  private static final String LETTERS = "oieastbas";
  private static final char SPACER = '_';
  private static final int SHORTEST = 3;

  private Disguise() {}

  /** The folded message with such words as they are meant; ways to answer are left alone. */
  static String undone(String folded, List<Mention> mentions) {
    if (folded.chars().noneMatch(c -> DIGITS.indexOf(c) >= 0 || c == SPACER)) {
      return folded;
    }
    BitSet left = new BitSet();
    mentions.forEach(mention -> left.set(mention.start(), mention.end()));
    StringBuilder undone = new StringBuilder(folded);
    for (int i = folded.indexOf(SPACER); i >= 0; i = folded.indexOf(SPACER, i + 1)) {
      undone.setCharAt(i, left.get(i) ? SPACER : ' ');
    }
    for (int start = 0; start < folded.length(); start++) {
      int end = start;
      int letters = 0;
      while (end < folded.length() && isPart(folded.charAt(end)) && !left.get(end)) {
        letters += isLetter(folded.charAt(end)) ? 1 : 0;
        end++;
      }
      if (letters >= SHORTEST - 1 && end - start >= SHORTEST) {
        undo(folded, start, end, undone);
      }
      start = Math.max(start, end);
    }
    return undone.toString();
  }

  private static void undo(String folded, int start, int end, StringBuilder undone) {
    for (int i = start; i < end; i++) {
      int digit = DIGITS.indexOf(folded.charAt(i));
      boolean before = i > start && isLetter(undone.charAt(i - 1));
      boolean after = i + 1 < end && isLetter(folded.charAt(i + 1));
      boolean next = i + 2 < end && isLetter(folded.charAt(i + 2));
      if (digit >= 0 && (before || i == start) && (after || (before && next))) {
        undone.setCharAt(i, LETTERS.charAt(digit));
      }
    }
  }

  private static boolean isPart(char c) {
    return isLetter(c) || DIGITS.indexOf(c) >= 0;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }
}
