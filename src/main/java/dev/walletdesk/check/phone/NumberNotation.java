package dev.walletdesk.check.phone;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads telephone numbers in any notation that people use: with spaces, dashes, dots and brackets,
 * in full-width, circled, Chinese or any other script's digits, behind {@code +} or {@code 00},
 * with an extension, or with words spelt on the keypad (ITU-T E.161).
 */
final class NumberNotation {

  private static final int FEWEST_DIGITS = 2;
  private static final int MOST_DIGITS = 20;
  private static final int LONGEST = 80;
  private static final int FEWEST_GENUINE = 3;

  private static final Pattern EXTENSION =
      Pattern.compile(
          "(.*\\d\\)?)\\s*[(（]?\\s*(?:;?ext(?:n|ension)?\\.?\\s*=?|x|#|转|轉|分机|分機|内线|內線|按|→|->|,+|;)"
              + "\\s*(\\d{1,7})\\s*[)）]?",
          Pattern.CASE_INSENSITIVE);

  /** An extension needs one of these; looking for them spares most texts the pattern. */
  private static final String MARKS = "xXtT#,;转轉机機线線按→>";

  /** Some countries' service numbers begin with a sign: #9110 reaches the police in Japan. */
  private static final Pattern NUMBER =
      Pattern.compile("[(\\[]?\\s*#?(\\+?)([\\d\\s()\\[\\].·•/_~‐‑‒–—―−-]*)");

  private static final Pattern TRUNK_IN_BRACKETS =
      Pattern.compile("^(\\(?(?:\\+|00)\\d{1,3}\\)?[\\s-]*)\\(0\\)");
  private static final Pattern TAIL = Pattern.compile(".*\\d\\s*[-‐‑‒–—−]\\s*(\\d{1,4})\\s*");
  private static final Pattern KEYPAD =
      Pattern.compile("\\+?[\\d\\s()-]*\\d{3}[\\d\\s()-]*[A-Z]{3}[A-Z\\d\\s()-]*");
  private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");
  private static final String KEYS = "22233344455566677778889999";

  private NumberNotation() {}

  /** The number that {@code text} is, if it is nothing but a number. */
  static Optional<DialledNumber> read(String text) {
    String folded = Numerals.fold(Normalizer.normalize(text, Normalizer.Form.NFKC)).strip();
    boolean elsewhere = folded.indexOf('@') >= 0 || ADDRESS.matcher(folded).matches();
    if (elsewhere || folded.length() > LONGEST) {
      return Optional.empty();
    }
    return number(folded, false).or(() -> keypad(folded)).or(() -> disguised(folded));
  }

  private static Optional<DialledNumber> number(String text, boolean letters) {
    Matcher extended = EXTENSION.matcher(text);
    boolean isExtended =
        MARKS.chars().anyMatch(mark -> text.indexOf(mark) > 0) && extended.matches();
    String main = isExtended ? extended.group(1) : text;
    String extension = isExtended ? extended.group(2) : "";
    Matcher number = NUMBER.matcher(TRUNK_IN_BRACKETS.matcher(main).replaceFirst("$1"));
    if (!number.matches()) {
      return Optional.empty();
    }
    String digits = digitsOf(number.group(2));
    if (digits.length() < FEWEST_DIGITS || digits.length() > MOST_DIGITS) {
      return Optional.empty();
    }
    boolean prefixed = number.group(1).isEmpty() && digits.startsWith("00") && digits.length() > 6;
    Matcher tail = TAIL.matcher(number.group(2));
    return Optional.of(
        new DialledNumber(
            prefixed ? digits.substring(2) : digits,
            prefixed || !number.group(1).isEmpty(),
            extension,
            tail.matches() && extension.isEmpty() ? tail.group(1) : "",
            letters));
  }

  /** A number that spells a word, such as 1-877-FTC-HELP. */
  private static Optional<DialledNumber> keypad(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    if (!KEYPAD.matcher(upper).matches()) {
      return Optional.empty();
    }
    StringBuilder dialled = new StringBuilder();
    for (int i = 0; i < upper.length(); i++) {
      char c = upper.charAt(i);
      dialled.append(c >= 'A' && c <= 'Z' ? KEYS.charAt(c - 'A') : c);
    }
    int length = digitsOf(dialled.toString()).length();
    return length >= 10 && length <= 12 ? number(dialled.toString(), false) : Optional.empty();
  }

  /** A number in which letters stand for digits, such as 95I88. */
  private static Optional<DialledNumber> disguised(String text) {
    long genuine = text.chars().filter(Character::isDigit).count();
    if (genuine < FEWEST_GENUINE) {
      return Optional.empty();
    }
    String digits = Numerals.foldLetters(text);
    boolean mostlyDigits = genuine * 2 > digitsOf(digits).length();
    return mostlyDigits ? number(digits, true) : Optional.empty();
  }

  private static String digitsOf(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        digits.append(text.charAt(i));
      }
    }
    return digits.toString();
  }
}
