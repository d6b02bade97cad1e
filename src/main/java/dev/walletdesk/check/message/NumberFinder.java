package dev.walletdesk.check.message;

import dev.walletdesk.check.message.Mention.Kind;
import dev.walletdesk.check.message.NumberLabels.Nearest;
import dev.walletdesk.check.message.NumberLabels.Role;
import java.util.List;

/**
 * Telephone numbers in any notation. A number counts when its form or the word in front of it shows
 * that it can be called, and the words around it do not show that it is something else.
 */
final class NumberFinder {

  private static final int LONGEST_EXTENSION = 5;

  /** Cards and the like are written in short groups that must not be taken apart. */
  private static final int LONGEST_GROUPED = 15;

  private static final int BANK_NUMBER = 5;

  private static final String[] EXTENSIONS = {"转", "按", "ext.", "ext", "x", "分机", "-转", ",转"};

  private final NumberLabels labels = new NumberLabels();

  void find(Mentions mentions) {
    String digits = DigitText.of(mentions.folded());
    NumberLabels.Placed placed = labels.in(mentions.folded());
    for (int at = 0; at < digits.length(); at++) {
      if (DigitGroups.beginsAt(digits, at)) {
        List<DigitGroups.Group> groups = DigitGroups.at(digits, at);
        take(groups, digits, placed, mentions);
        at = groups.get(groups.size() - 1).end() - 1;
      }
    }
  }

  private static void take(
      List<DigitGroups.Group> groups,
      String digits,
      NumberLabels.Placed placed,
      Mentions mentions) {
    int total = groups.stream().mapToInt(DigitGroups.Group::length).sum();
    boolean small = groups.stream().allMatch(group -> group.length() <= 4);
    for (int from = 0; from < groups.size(); from++) {
      int start = groups.get(from).start();
      Nearest said = placed.before(start);
      int fewest = total > LONGEST_GROUPED && small ? groups.size() : from + 1;
      for (int to = groups.size(); to >= fewest; to--) {
        if (isNumber(groups.subList(from, to), digits, said, placed, mentions)) {
          int end = extended(groups.get(to - 1).end(), digits);
          mentions.add(Kind.NUMBER, start, end);
          from = to - 1;
          break;
        }
      }
    }
  }

  private static boolean isNumber(
      List<DigitGroups.Group> groups,
      String digits,
      Nearest said,
      NumberLabels.Placed placed,
      Mentions mentions) {
    int start = groups.get(0).start();
    int end = groups.get(groups.size() - 1).end();
    if (!mentions.isFree(start, end) || !DigitGroups.standsAlone(digits, start, end)) {
      return false;
    }
    StringBuilder number = new StringBuilder(digits.charAt(start) == '+' ? "+" : "");
    groups.forEach(group -> number.append(group.digits(digits)));
    boolean amount = placed.moneyEnds(start) || placed.begins(Role.UNIT, end);
    boolean called = placed.begins(Role.BEHIND, end);
    boolean signs = called || isLastLine(digits, start, end);
    Nearest words = signs && !said.other() ? new Nearest(true, false, 0) : said;
    boolean long_ = number.length() >= 10;
    boolean decimal = number.length() < 7 && digits.substring(start, end).indexOf('.') >= 0;
    if ((amount && !long_) || decimal) {
      return false;
    }
    return NumberForms.isNumber(number.toString(), groups.size(), groups.get(0).length(), words);
  }

  /** Whether it is a bank's own short number, which by itself is the last sentence of a notice. */
  private static boolean isLastLine(String digits, int start, int end) {
    boolean last = end == digits.length() || digits.charAt(end) == '\n';
    boolean alone = start > 0 && "。\n".indexOf(digits.charAt(start - 1)) >= 0;
    return last && alone && end - start == BANK_NUMBER && digits.startsWith("95", start);
  }

  /** The end with what is dialled after the call is answered. */
  private static int extended(int end, String digits) {
    int at = end;
    while (at < digits.length() && digits.charAt(at) == ' ') {
      at++;
    }
    for (String extension : EXTENSIONS) {
      if (digits.startsWith(extension, at)) {
        int from = at + extension.length();
        from += from < digits.length() && digits.charAt(from) == ' ' ? 1 : 0;
        int to = from;
        while (to < digits.length() && DigitText.isDigit(digits.charAt(to))) {
          to++;
        }
        return to > from && to - from <= LONGEST_EXTENSION ? to : end;
      }
    }
    return end;
  }
}
