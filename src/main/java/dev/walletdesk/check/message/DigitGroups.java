package dev.walletdesk.check.message;

import java.util.ArrayList;
import java.util.List;

/** The groups of digits that may be one number together. */
final class DigitGroups {

  private static final String SEPARATORS = " -.()~·";
  private static final int LONGEST_SEPARATOR = 2;
  private static final int LETTERS_ON_KEYPAD = 7;

  /** No number is written in more groups; a list of numbers is read piece by piece. */
  private static final int MOST_GROUPS = 12;

  private DigitGroups() {}

  /** One run of digits; the first one of a number may begin with a plus sign or a bracket. */
  record Group(int start, int end) {

    int length() {
      return end - start;
    }

    String digits(String text) {
      StringBuilder digits = new StringBuilder();
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        if (DigitText.isDigit(c)) {
          digits.append(c);
        } else if (c >= 'a' && c <= 'z') {
          digits.append("22233344455566677778889999".charAt(c - 'a'));
        }
      }
      return digits.toString();
    }
  }

  /** Whether a number may begin here. */
  static boolean beginsAt(String text, int at) {
    char c = text.charAt(at);
    boolean sign = c == '+' || c == '(';
    boolean bracketed = text.startsWith("(+", at) && isDigit(text, at + 2);
    return DigitText.isDigit(c) || (sign && isDigit(text, at + 1)) || bracketed;
  }

  /** All groups from here on that only separators stand between. */
  static List<Group> at(String text, int first) {
    List<Group> groups = new ArrayList<>();
    int start = first;
    int at = first;
    while (groups.size() < MOST_GROUPS) {
      int digits = at;
      while (digits < text.length() && "+(".indexOf(text.charAt(digits)) >= 0) {
        digits++;
      }
      int end = digits;
      while (isDigit(text, end)) {
        end++;
      }
      if (end == digits) {
        break;
      }
      groups.add(new Group(start, end));
      int next = end;
      while (next < text.length()
          && next - end < LONGEST_SEPARATOR
          && SEPARATORS.indexOf(text.charAt(next)) >= 0) {
        next++;
      }
      if (next == end) {
        break;
      }
      start = next;
      at = next;
    }
    spelt(text, groups);
    return groups;
  }

  /** Adds a word that is spelt on the keypad behind a toll-free prefix: 1-877-FTC-HELP. */
  private static void spelt(String text, List<Group> groups) {
    int digits = groups.stream().mapToInt(Group::length).sum();
    int from = groups.get(groups.size() - 1).end() + 1;
    boolean prefix = digits == 3 || digits == 4;
    if (!prefix || from >= text.length() || "-. ".indexOf(text.charAt(from - 1)) < 0) {
      return;
    }
    int end = from;
    int keys = 0;
    while (end < text.length() && keys < LETTERS_ON_KEYPAD) {
      char c = text.charAt(end);
      if (LinkEnd.isLatin(c)) {
        keys++;
      } else if (c != '-' && c != ' ') {
        return;
      }
      end++;
    }
    String head = text.substring(groups.get(0).start(), from - 1);
    boolean free = head.matches("\\(?1?[- ]?\\(?8(?:00|33|44|55|66|77|88)\\)?");
    if (keys == LETTERS_ON_KEYPAD && free && !isDigit(text, end) && isWord(text, from, end)) {
      groups.add(new Group(from, end));
    }
  }

  private static boolean isWord(String text, int from, int end) {
    boolean ends = end == text.length() || !LinkEnd.isLatin(text.charAt(end));
    return ends && text.substring(from, end).chars().anyMatch(c -> c >= 'a' && c <= 'z');
  }

  /** Whether nothing is joined to it that makes something else of it. */
  static boolean standsAlone(String text, int start, int end) {
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    char after = end < text.length() ? text.charAt(end) : ' ';
    boolean digitBefore = start > 1 && DigitText.isDigit(text.charAt(start - 2));
    boolean digitAfter = isDigit(text, end + 1);
    boolean joinedBefore =
        LinkEnd.isLatin(before)
            || "*#_\\$%=&@".indexOf(before) >= 0
            || (digitBefore && ":,.".indexOf(before) >= 0);
    boolean letter = after >= 'a' && after <= 'z' && !text.startsWith("ext", end) && after != 'x';
    boolean joinedAfter =
        letter || "*_%#".indexOf(after) >= 0 || (digitAfter && ":,".indexOf(after) >= 0);
    return !joinedBefore && !joinedAfter;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && DigitText.isDigit(text.charAt(at));
  }
}
