package dev.walletdesk.terminal.screen;

import dev.walletdesk.text.BoundedLines;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Rendering;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.util.Optional;
import java.util.function.Consumer;

/** Lines that are printed one below the other, and lines that are read. */
final class PlainLines {

  /** Nobody types more than that on purpose. */
  private static final int LONGEST = 4096;

  private final BoundedLines in;
  private final PrintWriter out;
  private final int width;

  PlainLines(Reader in, PrintWriter out, int width) {
    this.in = BoundedLines.typed(in, LONGEST);
    this.out = out;
    this.width = width;
  }

  /** How many cells a line has. */
  int width() {
    return width;
  }

  void space() {
    out.print('\n');
  }

  void show(Consumer<Page> content) {
    Page page = new Page(width);
    content.accept(page);
    page.print(out, Rendering.PLAIN);
  }

  void say(String text) {
    show(page -> page.paragraph(text));
  }

  /** Asks for a line; empty when there is none. */
  Optional<String> read() {
    out.print("> ");
    out.flush();
    Optional<String> line = next();
    if (line.isEmpty()) {
      out.print('\n');
    }
    return line;
  }

  private Optional<String> next() {
    try {
      return Optional.ofNullable(in.next());
    } catch (IOException e) {
      // A terminal that is gone types nothing more.
      return Optional.empty();
    }
  }

  void flush() {
    out.flush();
  }
}
