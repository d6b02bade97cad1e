package dev.walletdesk.text;

import java.text.BreakIterator;
import java.util.Locale;
import org.jline.utils.WCWidth;

/**
 * Measures, pads and cuts by terminal cells: East Asian wide characters take two, combining marks
 * none. Ambiguous characters count as one.
 */
public final class DisplayWidth {

  private static final int JOINER = 0x200D;

  /** Variation selector 16: the character before it is drawn as a picture, two cells wide. */
  private static final int EMOJI_STYLE = 0xFE0F;

  /** Stands for what was cut away. */
  private static final String ELLIPSIS = "…";

  private DisplayWidth() {}

  /** How many cells {@code text} takes. */
  public static int of(String text) {
    int cells = 0;
    int previous = 0;
    int flags = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int codePoint = text.codePointAt(i);
      flags = isFlagLetter(codePoint) ? flags + 1 : 0;
      if (codePoint == EMOJI_STYLE && ofCodePoint(previous) == 1 && previous > 0xFF) {
        cells++;
      } else if (!continues(previous, codePoint) && (flags == 0 || flags % 2 == 1)) {
        cells += flags == 0 ? ofCodePoint(codePoint) : 2;
      }
      previous = codePoint;
    }
    return cells;
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
    BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    clusters.setText(text);
    int end = 0;
    int next = clusters.next();
    while (next != BreakIterator.DONE && of(text.substring(0, next)) <= room) {
      end = next;
      next = clusters.next();
    }
    return text.substring(0, end) + ELLIPSIS;
  }

  /** Whether a picture is drawn into the one before it. */
  private static boolean continues(int previous, int codePoint) {
    return previous == JOINER && codePoint > 0x2000;
  }

  private static boolean isFlagLetter(int codePoint) {
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }

  private static int ofCodePoint(int codePoint) {
    if (codePoint >= ' ' && codePoint < 0x7F) {
      return 1;
    }
    return Math.max(0, WCWidth.wcwidth(codePoint));
  }
}
