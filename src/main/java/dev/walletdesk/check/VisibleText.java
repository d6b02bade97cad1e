package dev.walletdesk.check;

/**
 * A value without the characters that cannot be seen: control characters, zero-width characters,
 * marks of direction (Unicode general categories Cc and Cf).
 *
 * @param text what can be seen of it
 * @param hidden whether anything was taken out
 * @param wrapped whether that stood only before and behind, as phones and address books leave it
 *     when a number is copied
 */
record VisibleText(String text, boolean hidden, boolean wrapped) {

  /** What stands for bytes that are no text. */
  static final int REPLACEMENT = 0xFFFD;

  static VisibleText of(String value) {
    StringBuilder seen = new StringBuilder(value.length());
    int firstSeen = -1;
    int lastSeen = -1;
    int firstHiddenInside = Integer.MAX_VALUE;
    int lastHidden = -1;
    for (int i = 0; i < value.length(); ) {
      int codePoint = value.codePointAt(i);
      if (isHidden(codePoint)) {
        firstHiddenInside = firstSeen < 0 ? firstHiddenInside : Math.min(firstHiddenInside, i);
        lastHidden = i;
      } else {
        seen.appendCodePoint(shown(codePoint));
        if (!Character.isWhitespace(codePoint)) {
          firstSeen = firstSeen < 0 ? i : firstSeen;
          lastSeen = i;
        }
      }
      i += Character.charCount(codePoint);
    }
    return new VisibleText(seen.toString().strip(), lastHidden >= 0, firstHiddenInside >= lastSeen);
  }

  private static int shown(int codePoint) {
    if (Character.getType(codePoint) == Character.SURROGATE) {
      return REPLACEMENT;
    }
    return isBreak(codePoint) ? ' ' : codePoint;
  }

  private static boolean isBreak(int codePoint) {
    return codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
  }

  private static boolean isHidden(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.FORMAT || (type == Character.CONTROL && !isBreak(codePoint));
  }
}
