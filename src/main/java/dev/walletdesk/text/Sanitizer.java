package dev.walletdesk.text;

import java.util.regex.Pattern;

/**
 * Takes out of a text what could make a terminal lie: control characters (C0, DEL, C1), escape
 * sequences, the marks that reorder text, and whatever else nobody sees unless the text needs it.
 *
 * <p>The one place through which every string passes on its way to a screen. Line breaks and tabs
 * become a space. Precedents: CVE-2021-25743 (kubectl), CVE-2021-42574 (bidi overrides).
 */
public final class Sanitizer {

  /** ECMA-48 control sequences and strings, introduced by ESC or by their C1 form. */
  private static final Pattern ESCAPES =
      Pattern.compile(
          "(?:\\u001B\\[|\\u009B)[0-?]*[ -/]*[@-~]?"
              + "|(?:\\u001B[\\]PX^_]|[\\u009D\\u0090\\u0098\\u009E\\u009F])"
              + "[^\\u0007\\u001B\\u009C]*(?:\\u0007|\\u001B\\\\|\\u009C)?"
              + "|\\u001B[ -/]*[0-~]?");

  private static final Pattern WHITE =
      Pattern.compile("[\\t\\n\\u000B\\f\\r\\u0085\\u2028\\u2029]+");

  private static final int REPLACEMENT = 0xFFFD;

  private Sanitizer() {}

  /** {@code text} as it may safely be printed. */
  public static String clean(String text) {
    if (isPlain(text)) {
      return text;
    }
    String visible = ESCAPES.matcher(text).replaceAll("");
    visible = WHITE.matcher(visible).replaceAll(" ");
    return withoutInvisible(visible);
  }

  private static String withoutInvisible(String text) {
    int[] characters = text.codePoints().toArray();
    StringBuilder visible = new StringBuilder(text.length());
    int before = 0;
    for (int i = 0; i < characters.length; i++) {
      int c = characters[i];
      int behind = i + 1 < characters.length ? characters[i + 1] : 0;
      if (!Invisible.is(c) || Joiners.isNeeded(before, c, behind)) {
        visible.appendCodePoint(isHalf(c) ? REPLACEMENT : c);
        before = c;
      }
    }
    return visible.toString();
  }

  /** Half of a surrogate pair. */
  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /** Whether {@code text} has nothing that {@link #clean} would take out. */
  public static boolean isClean(String text) {
    return clean(text).equals(text);
  }

  /** A quick look that spares ordinary texts the patterns. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ordinary =
          within(c, ' ', '~')
              || within(c, 0xA0, 0xAC)
              || within(c, 0xAE, 0x34E)
              || within(c, 0x350, 0x5FF)
              || within(c, 0x2010, 0x2027)
              || within(c, 0x2190, 0x27BF)
              || within(c, 0x2E80, 0x3163)
              || within(c, 0x3165, 0xD7FF)
              || within(c, 0xFF00, 0xFF9F);
      if (!ordinary) {
        return false;
      }
    }
    return true;
  }

  private static boolean within(char c, int first, int last) {
    return c >= first && c <= last;
  }
}
