package dev.walletdesk.cli;

import java.io.IOException;
import java.io.Reader;

/**
 * Reads lines of any length in bounded memory: of a longer one, only the beginning is kept. Lines
 * end with LF, CR or CR LF.
 */
final class BoundedLines {

  private static final int END = -1;

  private final Reader in;
  private final int longest;
  private final char[] buffer = new char[8192];
  private int position;
  private int limit;
  private boolean afterReturn;

  BoundedLines(Reader in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The next line, or the first {@code longest} characters of it; null at the end. */
  String next() throws IOException {
    StringBuilder line = new StringBuilder();
    int c = read();
    if (c == '\n' && afterReturn) {
      c = read();
    }
    afterReturn = false;
    if (c == END) {
      return null;
    }
    while (c != END && c != '\n' && c != '\r') {
      if (line.length() < longest) {
        line.append((char) c);
      }
      c = read();
    }
    afterReturn = c == '\r';
    return line.toString();
  }

  private int read() throws IOException {
    if (position == limit) {
      limit = in.read(buffer);
      position = 0;
      if (limit <= 0) {
        limit = 0;
        return END;
      }
    }
    return buffer[position++];
  }
}
