package dev.walletdesk.format.csv;

import dev.walletdesk.document.ContactLink;
import dev.walletdesk.text.Sanitizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cells that a spreadsheet takes for the text that they are. Programs evaluate what begins with
 * {@code =}, {@code +}, {@code -} or {@code @} (OWASP, "CSV Injection"), and turn digits into
 * numbers, which costs a telephone number its plus sign or its leading zero.
 */
final class SpreadsheetCell {

  /** Some programs overlook blanks of all kinds, and what nobody sees, before the sign. */
  private static final Pattern FORMULA =
      Pattern.compile("[\\s\\p{Z}\\p{C}]*[=+\\-@＝＋－＠].*", Pattern.DOTALL);

  private static final Pattern SEPARATORS = Pattern.compile("[^0-9+]+");

  /**
   * A number in one piece that would be read as a quantity, and where a space helps (E.164, E.123).
   */
  private static final Pattern IN_ONE_PIECE =
      Pattern.compile(
          "(\\+(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\\d{3})|0\\d{3})(\\d+)");

  private SpreadsheetCell() {}

  /** A text of one or more lines. */
  static String text(String text) {
    String clean = text.lines().map(Sanitizer::clean).collect(Collectors.joining("\n"));
    return FORMULA.matcher(clean).matches() ? "'" + clean : clean;
  }

  /**
   * What is dialled or opened. A number that begins with {@code +} has spaces between its groups
   * instead of other signs, since {@code +1-800-5} is a sum; that is all that changes.
   */
  static String value(String value) {
    if (ContactLink.dialled(value).isEmpty()) {
      return text(value);
    }
    String number =
        value.startsWith("+")
            ? "+" + SEPARATORS.matcher(value.substring(1)).replaceAll(" ")
            : value;
    return IN_ONE_PIECE.matcher(number).matches()
        ? IN_ONE_PIECE.matcher(number).replaceFirst("$1 $2")
        : number;
  }
}
