package dev.walletdesk.text;

import java.io.IOException;
import java.io.Reader;

/** Reads lines of any length in bounded memory: of a longer one, only the beginning is kept. */
public final class BoundedLines {

  private static final int END = -1;

  private final Reader in;
  private final int longest;
  private final boolean returnsEndLines;
  private final char[] buffer = new char[8192];
  private int position;
  private int limit;
  private boolean afterReturn;

  private BoundedLines(Reader in, int longest, boolean returnsEndLines) {
    this.in = in;
    this.longest = longest;
    this.returnsEndLines = returnsEndLines;
  }

  /**
   * Lines that end with LF, CR or CR LF: texts, whatever system they were written on.
   *
   * @param longest how many characters of a line are kept
   */
  public static BoundedLines ofText(Reader in, int longest) {
    return new BoundedLines(in, longest, true);
  }

  /**
   * Lines that end with LF, as a terminal sends them; a CR is a character like any other.
   *
   * @param longest how many characters of a line are kept
   */
  public static BoundedLines typed(Reader in, int longest) {
    return new BoundedLines(in, longest, false);
  }

  /** The next line without its end; null when there is none. */
  public String next() throws IOException {
    int c = read();
    if (c == '\n' && afterReturn) {
      c = read();
    }
    afterReturn = false;
    if (c == END) {
      return null;
    }
    StringBuilder line = new StringBuilder();
    while (c != END && !isEnd(c)) {
      if (line.length() < longest) {
        line.append((char) c);
      }
      c = read();
    }
    afterReturn = c == '\r';
    return line.toString();
  }

  private boolean isEnd(int c) {
    return c == '\n' || (c == '\r' && returnsEndLines);
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
