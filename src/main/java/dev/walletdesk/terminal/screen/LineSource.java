package dev.walletdesk.terminal.screen;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;

/** Lines that somebody types or a pipe brings, none of them longer than makes sense. */
public final class LineSource {

  private static final int LONGEST = 4096;

  private final BufferedReader in;

  public LineSource(BufferedReader in) {
    this.in = in;
  }

  /** The next line without its end, cut at a sensible length; empty when there is none. */
  Optional<String> next() {
    try {
      StringBuilder line = new StringBuilder();
      int c = in.read();
      if (c < 0) {
        return Optional.empty();
      }
      while (c >= 0 && c != '\n') {
        if (line.length() < LONGEST) {
          line.append((char) c);
        }
        c = in.read();
      }
      return Optional.of(line.toString());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
