package dev.walletdesk.format.json;

import dev.walletdesk.text.Invisible;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Escapes in JSON what nobody sees and what could make a terminal lie, and halves of characters.
 * JSON has such only within strings, where {@code \\u} stands for the same, so that nothing is lost
 * to those who read it.
 */
final class EscapingWriter extends FilterWriter {

  private final String others;

  /** The first half of a character whose second has not come yet; 0 for none. */
  private char half;

  /**
   * Writes to {@code target}.
   *
   * @param others more characters to escape, which stand only within strings
   */
  EscapingWriter(Writer target, String others) {
    super(target);
    this.others = others;
  }

  @Override
  public void write(int c) throws IOException {
    char unit = (char) c;
    if (half != 0 && Character.isLowSurrogate(unit)) {
      pair(half, unit);
      half = 0;
      return;
    }
    endHalf();
    if (Character.isHighSurrogate(unit)) {
      half = unit;
    } else if (isEscaped(unit)) {
      escape(unit);
    } else {
      out.write(unit);
    }
  }

  private boolean isEscaped(char unit) {
    boolean ofLayout = unit == '\n';
    return (!ofLayout && Invisible.is(unit))
        || Character.isSurrogate(unit)
        || others.indexOf(unit) >= 0;
  }

  private void pair(char high, char low) throws IOException {
    if (Invisible.is(Character.toCodePoint(high, low))) {
      escape(high);
      escape(low);
    } else {
      out.write(high);
      out.write(low);
    }
  }

  private void endHalf() throws IOException {
    if (half != 0) {
      escape(half);
      half = 0;
    }
  }

  private void escape(char unit) throws IOException {
    String hex = Integer.toHexString(unit);
    out.write("\\u" + "0".repeat(4 - hex.length()) + hex);
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      write(text[i]);
    }
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      write(text.charAt(i));
    }
  }
}
