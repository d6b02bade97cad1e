package dev.walletdesk.text;

/**
 * Puts a text together from parts. Between a Chinese character and a Latin letter or a digit stands
 * a space, as the texts themselves have it; inside the parts nothing is changed.
 */
final class Joints {

  /** Where ASCII ends. */
  private static final int LATIN_END = 0x80;

  private final StringBuilder text = new StringBuilder();

  Joints append(String part) {
    if (text.length() > 0 && !part.isEmpty()) {
      int before = text.codePointBefore(text.length());
      int after = part.codePointAt(0);
      if ((isHan(before) && isLatin(after)) || (isLatin(before) && isHan(after))) {
        text.append(' ');
      }
    }
    text.append(part);
    return this;
  }

  private static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }

  /** In ASCII, where widths differ visibly: a plus sign begins a telephone number. */
  private static boolean isLatin(int codePoint) {
    return codePoint == '+' || (codePoint < LATIN_END && Character.isLetterOrDigit(codePoint));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
