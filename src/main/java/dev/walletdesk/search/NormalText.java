package dev.walletdesk.search;

import dev.walletdesk.text.SimplifiedCharacters;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as it is compared: compatibility forms folded (Unicode NFKC), lower case, simplified
 * characters, no apostrophes; cut where nobody describes a problem any more.
 */
final class NormalText {

  /** In UTF-16 units; the first words of a text tell what it is about. */
  private static final int LONGEST = 2000;

  private NormalText() {}

  static String of(String text) {
    return SimplifiedCharacters.in(folded(text));
  }

  /** The same, but for the characters, which names may have in their traditional form. */
  static String folded(String text) {
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String folded = isFolded(start) ? start : Normalizer.normalize(start, Normalizer.Form.NFKC);
    String lower = folded.toLowerCase(Locale.ROOT);
    return lower.replace("'", "").replace("’", "");
  }

  /** A quick look that spares ordinary texts the tables of the normaliser. */
  private static boolean isFolded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ordinary =
          c < 0x80
              || (c >= 0x4E00 && c <= 0x9FFF)
              || (c >= 0x2010 && c <= 0x201F)
              || c == '、'
              || c == '。';
      if (!ordinary) {
        return false;
      }
    }
    return true;
  }
}
