package dev.walletdesk.check.message;

/**
 * A folded message in which numbers that are spelt with Chinese numerals, or with letters that look
 * like digits, are digits.
 */
final class DigitText {

  private static final String NUMERALS = "零〇○一壹幺二贰两三叁四肆五伍六陆七柒八捌九玖";
  private static final String THEIR_DIGITS = "00011122233445566778899";

  private static final int FEWEST_NUMERALS = 7;
  private static final int FEWEST_DISGUISED = 5;
  private static final int MOST_DISGUISED = 13;

  private DigitText() {}

  static String of(String folded) {
    StringBuilder digits = new StringBuilder(folded);
    numerals(folded, digits);
    disguised(folded, digits);
    return digits.toString();
  }

  private static void numerals(String folded, StringBuilder digits) {
    for (int at = 0; at < folded.length(); at++) {
      int end = at;
      int numerals = 0;
      while (end < folded.length() && (isDigit(folded.charAt(end)) || numeral(folded, end) >= 0)) {
        numerals += numeral(folded, end) >= 0 ? 1 : 0;
        end++;
      }
      if (numerals > 0 && end - at >= FEWEST_NUMERALS) {
        for (int i = at; i < end; i++) {
          int digit = numeral(folded, i);
          digits.setCharAt(i, digit >= 0 ? (char) ('0' + digit) : folded.charAt(i));
        }
      }
      at = Math.max(at, end);
    }
  }

  private static int numeral(String folded, int at) {
    char c = folded.charAt(at);
    int known = c > 0x80 ? NUMERALS.indexOf(c) : -1;
    return known < 0 ? -1 : THEIR_DIGITS.charAt(known) - '0';
  }

  private static void disguised(String folded, StringBuilder digits) {
    for (int at = 0; at < folded.length(); at++) {
      int end = at;
      int genuine = 0;
      while (end < folded.length() && isDigitLike(folded.charAt(end))) {
        genuine += isDigit(folded.charAt(end)) ? 1 : 0;
        end++;
      }
      int length = end - at;
      boolean alone = end == folded.length() || !LinkEnd.isLatin(folded.charAt(end));
      boolean fits = length >= FEWEST_DISGUISED && length <= MOST_DISGUISED;
      if (alone
          && fits
          && genuine < length
          && genuine >= FEWEST_NUMERALS / 2
          && genuine * 2 > length) {
        for (int i = at; i < end; i++) {
          char c = folded.charAt(i);
          digits.setCharAt(i, isDigit(c) ? c : c == 'o' ? '0' : '1');
        }
      }
      at = end;
      while (at < folded.length() && LinkEnd.isLatin(folded.charAt(at))) {
        at++;
      }
    }
  }

  private static boolean isDigitLike(char c) {
    return isDigit(c) || c == 'o' || c == 'l' || c == 'i';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
