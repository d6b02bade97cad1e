package dev.walletdesk.terminal.screen;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Understands what people type: full-width digits and signs, any case, stray spaces. */
final class TypedText {

  /** In UTF-16 units: as long as a message that somebody got. */
  static final int LONGEST = 4000;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  private TypedText() {}

  /** Compatibility forms folded, lower case, no spaces. */
  static String normal(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return folded.replaceAll("[\\s\\p{Cc}]+", "");
  }

  /** The number that was typed, if it was nothing else. */
  static Optional<Integer> number(String text) {
    String folded = normal(text);
    return NUMBER.matcher(folded).matches()
        ? Optional.of(Integer.valueOf(folded))
        : Optional.empty();
  }

  /** The beginning of a text that is too long, without half a character at its end. */
  static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    boolean halved = Character.isHighSurrogate(text.charAt(LONGEST - 1));
    return text.substring(0, halved ? LONGEST - 1 : LONGEST);
  }
}
