package dev.walletdesk.text;

import java.util.regex.Pattern;

/**
 * The invisible characters that a text can need. Some scripts write words with joiners and
 * non-joiners between letters (Unicode 15.1, chapters 9, 12 and 23.2), and emoji are made of
 * several with a joiner, or get their colour by a variation selector (UTS #51).
 */
final class Joiners {

  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;
  private static final int EMOJI_STYLE = 0xFE0F;

  /** Makes a key of the digit or sign before it. */
  private static final int KEY = 0x20E3;

  private static final Pattern JOINING =
      Pattern.compile(
          "[\\p{IsArabic}\\p{IsSyriac}\\p{IsNko}\\p{IsMongolian}\\p{IsDevanagari}\\p{IsBengali}"
              + "\\p{IsGurmukhi}\\p{IsGujarati}\\p{IsOriya}\\p{IsTamil}\\p{IsTelugu}\\p{IsKannada}"
              + "\\p{IsMalayalam}\\p{IsSinhala}\\p{IsKhmer}\\p{IsMyanmar}\\p{IsTibetan}"
              + "&&[\\p{L}\\p{M}]]");

  private static final Pattern EMOJI =
      Pattern.compile(
          "[©®\\u203C\\u2049\\u2122\\u2139\\u2194-\\u21AA\\u2300-\\u23FF\\u24C2"
              + "\\u25A0-\\u27BF\\u2934\\u2935\\u2B05-\\u2B55\\u3030\\u303D\\u3297\\u3299"
              + "\\x{1F000}-\\x{1FAFF}]");

  private Joiners() {}

  /** Whether {@code codePoint}, which nobody sees, is needed between these two; 0 is none. */
  static boolean isNeeded(int before, int codePoint, int behind) {
    return switch (codePoint) {
      case NON_JOINER -> isJoining(before) && isJoining(behind);
      case JOINER ->
          (isJoining(before) && isJoining(behind)) || (isEmoji(before) && isEmoji(behind));
      case EMOJI_STYLE -> isKey(before) ? behind == KEY : matches(EMOJI, before);
      default -> false;
    };
  }

  private static boolean isKey(int codePoint) {
    return codePoint == '#' || codePoint == '*' || (codePoint >= '0' && codePoint <= '9');
  }

  private static boolean isJoining(int codePoint) {
    return matches(JOINING, codePoint);
  }

  private static boolean isEmoji(int codePoint) {
    return codePoint == EMOJI_STYLE || matches(EMOJI, codePoint);
  }

  private static boolean matches(Pattern pattern, int codePoint) {
    return pattern.matcher(Character.toString(codePoint)).matches();
  }
}
