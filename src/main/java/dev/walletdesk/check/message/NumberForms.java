package dev.walletdesk.check.message;

import java.util.regex.Pattern;

/** What the form of a number tells, without the words around it. */
final class NumberForms {

  private static final int FEWEST = 3;
  private static final int MOST = 13;
  private static final int SHORT = 5;

  /**
   * Forms that are telephone numbers wherever they stand: digits behind a plus sign, and in China.
   */
  private static final Pattern PLAIN =
      Pattern.compile(
          "\\+[1-9]\\d{7,14}" // ITU-T E.164
              + "|00[1-9]\\d{8,13}"
              + "|(?:\\+?86|0086)?1[3-9]\\d{9}" // Chinese mobile
              + "|[48]00\\d{7}" // Chinese service numbers
              + "|0(?:10|2\\d|[3-9]\\d\\d)[2-8]\\d{6,7}" // Chinese landline
              + "|0[1-9]\\d{8,9}"); // elsewhere, with the trunk prefix

  /** Forms that are telephone numbers when they are written in groups. */
  private static final Pattern GROUPED =
      Pattern.compile(
          "1?[2-9]\\d{2}[2-9]\\d{6}" // North America
              + "|0[1-9]\\d{6,9}"
              + "|1[38]00\\d{6}|1300\\d{6}" // toll-free in Australia and elsewhere
              + "|86(?:10|2\\d|[3-9]\\d\\d)\\d{7,8}");

  private static final Pattern DATE =
      Pattern.compile("(?:19|20)\\d\\d(?:0?[1-9]|1[0-2])(?:[0-3]?\\d)?");

  private NumberForms() {}

  /**
   * Whether these digits are a telephone number.
   *
   * @param digits with a plus sign in front, if there is one
   * @param groups how many groups they are written in
   * @param firstGroup how many digits the first group has
   * @param said what the words in front say
   */
  static boolean isNumber(String digits, int groups, int firstGroup, NumberLabels.Nearest said) {
    if (said.other() && said.adjacent()) {
      return false;
    }
    boolean date = groups > 1 && firstGroup == 4 && DATE.matcher(digits).matches();
    if (!date && isEvident(digits, groups)) {
      return true;
    }
    boolean length = digits.length() >= FEWEST && digits.length() <= MOST;
    boolean near =
        digits.length() >= SHORT || said.touches() || (said.adjacent() && !isYear(digits));
    return said.call() && length && near && !date;
  }

  private static boolean isEvident(String digits, int groups) {
    return PLAIN.matcher(digits).matches() || (groups > 1 && GROUPED.matcher(digits).matches());
  }

  private static boolean isYear(String digits) {
    return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
  }
}
