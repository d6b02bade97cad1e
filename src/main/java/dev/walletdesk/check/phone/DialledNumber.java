package dev.walletdesk.check.phone;

import java.util.Optional;

/**
 * A telephone number as somebody wrote it.
 *
 * @param digits what is dialled, without an international prefix
 * @param international whether it begins with a country code
 * @param extension what is dialled after the call is answered; empty when nothing
 * @param tail the last group behind a dash, of up to four digits, which may be part of the number
 *     or an extension; empty when there is none
 * @param letters whether some of the digits are written as letters that look like them
 */
public record DialledNumber(
    String digits, boolean international, String extension, String tail, boolean letters) {

  /** The number that {@code text} is, in whatever notation, if it is nothing but a number. */
  public static Optional<DialledNumber> read(String text) {
    return NumberNotation.read(text);
  }

  /** The same with the {@link #tail()} read as an extension. */
  DialledNumber splitTail() {
    String head = digits.substring(0, digits.length() - tail.length());
    return new DialledNumber(head, international, tail, "", letters);
  }

  /** The digits, behind a plus sign if they begin with a country code. */
  String key() {
    return international ? "+" + digits : digits;
  }
}
