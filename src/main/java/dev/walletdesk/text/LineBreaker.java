package dev.walletdesk.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks a text into lines that fit a number of cells, by the rules of Unicode line breaking (UAX
 * #14) as the JDK implements them: between words, between Chinese characters, and never before a
 * closing mark; dates, numbers and host names stay in one piece. A piece that is wider than the
 * line is broken where the line ends; a link never, so that it can be opened and copied.
 */
final class LineBreaker {

  private static final String LINK = "://";

  private final int cells;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int used;

  private LineBreaker(int cells) {
    this.cells = cells;
  }

  static List<String> lines(String text, int cells) {
    if (DisplayWidth.of(text) <= cells) {
      return List.of(text);
    }
    LineBreaker breaker = new LineBreaker(Math.max(cells, 2));
    BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
    places.setText(text);
    int start = places.first();
    for (int end = places.next(); end != BreakIterator.DONE; end = places.next()) {
      if (!isInsideName(text, end)) {
        breaker.add(text.substring(start, end));
        start = end;
      }
    }
    breaker.endLine();
    return breaker.lines;
  }

  /** Whether a break here would tear a date, a time, a number, a host name or a link apart. */
  private static boolean isInsideName(String text, int index) {
    return index < text.length() && (isInsideWord(text, index) || isInsideLink(text, index));
  }

  private static boolean isInsideWord(String text, int index) {
    return ".-/:".indexOf(text.charAt(index - 1)) >= 0
        && Character.isLetterOrDigit(text.charAt(index));
  }

  private static boolean isInsideLink(String text, int index) {
    int from = index;
    while (from > 0 && isVisibleAscii(text.charAt(from - 1))) {
      from--;
    }
    int to = index;
    while (to < text.length() && isVisibleAscii(text.charAt(to))) {
      to++;
    }
    return from < index && index < to && text.substring(from, to).contains(LINK);
  }

  private static boolean isVisibleAscii(char c) {
    return c > ' ' && c < 0x7F;
  }

  private void add(String piece) {
    if (used + DisplayWidth.of(piece.stripTrailing()) > cells && used > 0) {
      endLine();
    }
    if (DisplayWidth.of(piece.stripTrailing()) > cells && !piece.contains(LINK)) {
      piece.codePoints().forEach(this::addCodePoint);
    } else {
      append(piece);
    }
  }

  private void addCodePoint(int codePoint) {
    String character = Character.toString(codePoint);
    if (used + DisplayWidth.of(character) > cells) {
      endLine();
    }
    append(character);
  }

  private void append(String piece) {
    line.append(piece);
    used += DisplayWidth.of(piece);
  }

  private void endLine() {
    lines.add(line.toString().stripTrailing());
    line.setLength(0);
    used = 0;
  }
}
