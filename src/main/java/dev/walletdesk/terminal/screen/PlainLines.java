package dev.walletdesk.terminal.screen;

import dev.walletdesk.text.BoundedLines;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Rendering;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Lines that are printed one below the other, and lines that are read. */
final class PlainLines {

  /** Nobody types more than that on purpose. */
  private static final int LONGEST = 4096;

  private static final int LONGEST_TEXT = 1 << 16;

  private static final Set<String> ENDS = Set.of("", ".", "。");

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

  /** The lines that follow, each behind a line end, up to an empty one or a full stop alone. */
  String readOn() {
    StringBuilder text = new StringBuilder();
    Optional<String> line = next();
    while (line.isPresent() && !ENDS.contains(line.get().strip())) {
      if (text.length() < LONGEST_TEXT) {
        text.append('\n').append(line.get());
      }
      line = next();
    }
    return text.toString();
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
