package dev.walletdesk.benchmark;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** Lines of text that are made as they are read, so that input of any length needs no memory. */
final class GeneratedLines extends InputStream {

  private final int lines;
  private final IntFunction<String> source;
  private byte[] line = {};
  private int position;
  private int made;

  /**
   * So many lines.
   *
   * @param source makes a line from its number, the first being 1
   */
  GeneratedLines(int lines, IntFunction<String> source) {
    this.lines = lines;
    this.source = source;
  }

  @Override
  public int read() {
    return ready() ? line[position++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    if (!ready()) {
      return -1;
    }
    int count = Math.min(length, line.length - position);
    System.arraycopy(line, position, target, offset, count);
    position += count;
    return count;
  }

  private boolean ready() {
    if (position == line.length && made < lines) {
      made++;
      line = (source.apply(made) + "\n").getBytes(StandardCharsets.UTF_8);
      position = 0;
    }
    return position < line.length;
  }
}
