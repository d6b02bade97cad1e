package dev.walletdesk.text;

import org.jline.utils.WCWidth;

/**
 * Measures, pads and cuts by terminal cells: East Asian wide characters take two, combining marks
 * none. Ambiguous characters count as one.
 */
public final class DisplayWidth {

  /** Stands for what was cut away. */
  private static final String ELLIPSIS = "…";

  private DisplayWidth() {}

  /** How many cells {@code text} takes. */
  public static int of(String text) {
    return text.codePoints().map(DisplayWidth::ofCodePoint).sum();
  }

  /** {@code text} followed by as many spaces as bring it to {@code cells}. */
  public static String pad(String text, int cells) {
    return text + " ".repeat(Math.max(0, cells - of(text)));
  }

  /** {@code text}, or its beginning and an ellipsis where it takes more than {@code cells}. */
  public static String cut(String text, int cells) {
    if (of(text) <= cells) {
      return text;
    }
    int room = cells - of(ELLIPSIS);
    int end = 0;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      room -= ofCodePoint(codePoint);
      if (room < 0) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return text.substring(0, end) + ELLIPSIS;
  }

  private static int ofCodePoint(int codePoint) {
    if (codePoint >= ' ' && codePoint < 0x7F) {
      return 1;
    }
    return Math.max(0, WCWidth.wcwidth(codePoint));
  }
}
