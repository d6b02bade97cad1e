package dev.walletdesk.format.vcard;

import java.io.IOException;
import java.io.Writer;

/**
 * Folds lines at 75 octets of UTF-8, never inside a character (RFC 6350, section 3.2). The library
 * counts characters, of which a Chinese one takes three octets.
 */
final class OctetFolding extends Writer {

  private static final int MOST_OCTETS = 75;
  private static final String FOLD = "\r\n ";

  private final Writer out;
  private int octets;

  OctetFolding(Writer out) {
    this.out = out;
  }

  @Override
  public void write(char[] characters, int offset, int length) throws IOException {
    String text = new String(characters, offset, length);
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      write(codePoint, text.substring(i, i + Character.charCount(codePoint)));
      i += Character.charCount(codePoint);
    }
  }

  private void write(int codePoint, String character) throws IOException {
    int size = octets(codePoint);
    boolean endsLine = codePoint == '\r' || codePoint == '\n';
    if (!endsLine && octets + size > MOST_OCTETS) {
      out.write(FOLD);
      octets = 1;
    }
    out.write(character);
    octets = endsLine ? 0 : octets + size;
  }

  private static int octets(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    } else if (codePoint < 0x800) {
      return 2;
    }
    return codePoint < 0x10000 ? 3 : 4;
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
