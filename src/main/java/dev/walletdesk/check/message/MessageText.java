package dev.walletdesk.check.message;

import dev.walletdesk.text.SimplifiedCharacters;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A message in two forms of the same length: as it is seen, and as it is searched (lower case,
 * simplified characters, ASCII for what only looks different), so that a place in one is the same
 * place in the other. What cannot be seen is in neither.
 *
 * @param seen what people see of it
 * @param folded the same, character by character, for searching
 */
public record MessageText(String seen, String folded) {

  /** Of a longer message only the beginning is read. In UTF-16 units. */
  public static final int LONGEST = 1 << 20;

  private static final char FIRST_WIDE = '！';
  private static final char LAST_WIDE = '～';
  private static final String CIRCLED = "⓪①②③④⑤⑥⑦⑧⑨";
  private static final String FILLED = "⓿❶❷❸❹❺❻❼❽❾";

  /** Pairs: a letter of another script in lower case, and the Latin letter that it passes for. */
  private static final String ALIKE = "аaеeоoрpсcхxуyіiѕsӏlԁdвbкkмmнhтtαaοoνvρpιiκkτtυuıiɡgɑa";

  /** Reads a message. */
  public static MessageText of(String message) {
    String kept = message.length() > LONGEST ? message.substring(0, LONGEST) : message;
    StringBuilder seen = new StringBuilder(kept.length());
    StringBuilder folded = new StringBuilder(kept.length());
    for (int i = 0; i < kept.length(); ) {
      int codePoint = kept.codePointAt(i);
      i += Character.charCount(codePoint);
      if (codePoint == '\r' && (i == kept.length() || kept.charAt(i) != '\n')) {
        codePoint = '\n';
      }
      if (codePoint < 0x80 && (codePoint >= ' ' || codePoint == '\n')) {
        seen.append((char) codePoint);
        folded.append((char) Character.toLowerCase(codePoint));
      } else if (isSeen(codePoint)) {
        add(codePoint, seen, folded);
      }
    }
    return new MessageText(seen.toString(), folded.toString());
  }

  private static void add(int codePoint, StringBuilder seen, StringBuilder folded) {
    String shown = Character.isBmpCodePoint(codePoint) ? null : plain(codePoint);
    if (shown != null) {
      seen.append(shown);
      folded.append(shown.toLowerCase(Locale.ROOT));
    } else if (Character.isBmpCodePoint(codePoint)) {
      seen.append((char) codePoint);
      folded.append(fold((char) codePoint));
    } else {
      seen.appendCodePoint(codePoint);
      folded.append("\uFFFC\uFFFC");
    }
  }

  /** The letter or digit that a mathematical or enclosed one stands for, if it does. */
  private static String plain(int codePoint) {
    String normal = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
    boolean letter = normal.length() == 1 && normal.charAt(0) < 0x80;
    return letter ? normal : null;
  }

  private static boolean isSeen(int codePoint) {
    if (codePoint == '\t') {
      return true;
    }
    return switch (Character.getType(codePoint)) {
      case Character.FORMAT, Character.CONTROL, Character.ENCLOSING_MARK -> false;
      case Character.NON_SPACING_MARK -> codePoint < 0xFE00 || codePoint > 0xFE0F;
      default -> true;
    };
  }

  private static char fold(char c) {
    if (c >= FIRST_WIDE && c <= LAST_WIDE) {
      return Character.toLowerCase((char) (c - FIRST_WIDE + '!'));
    }
    if (c == '\t' || Character.isSpaceChar(c)) {
      return ' ';
    }
    if (Character.isIdeographic(c)) {
      return SimplifiedCharacters.of(c);
    }
    int digit = Math.max(CIRCLED.indexOf(c), FILLED.indexOf(c));
    if (digit < 0) {
      digit = Character.digit(c, 10);
    }
    if (digit >= 0) {
      return (char) ('0' + digit);
    }
    char lower = Character.toLowerCase(c);
    int alike = lower < 0x80 ? -1 : ALIKE.indexOf(lower);
    return alike >= 0 ? ALIKE.charAt(alike + 1) : mark(lower);
  }

  private static char mark(char c) {
    return switch (c) {
      case '’', '‘', '`', '´' -> '\'';
      case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
      case '➕' -> '加';
      case '\u2028', '\u2029' -> '\n';
      case '﹒', '·', '•' -> '·';
      default -> c;
    };
  }
}
