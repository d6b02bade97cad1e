package dev.walletdesk.catalog.loading;

import dev.walletdesk.catalog.problem.Position;
import java.nio.CharBuffer;
import tools.jackson.core.TokenStreamLocation;

/**
 * Lines and columns of a text that is gone through from its beginning. Columns count characters, as
 * editors do, where the parser counts those beyond the basic plane twice.
 */
final class TextPlaces {

  private final CharBuffer text;
  private int line;
  private int counted;
  private int pairs;

  TextPlaces(CharBuffer text) {
    this.text = text;
  }

  /** The position of a place in the text, at or behind those that were asked for before. */
  Position of(TokenStreamLocation location) {
    if (location == null) {
      return Position.START;
    }
    int column = Math.max(1, location.getColumnNr());
    long offset = Math.min(location.getCharOffset(), text.length());
    if (location.getLineNr() != line) {
      line = location.getLineNr();
      counted = (int) Math.max(0, offset - (column - 1));
      pairs = 0;
    }
    for (; counted < offset; counted++) {
      pairs += Character.isLowSurrogate(text.charAt(counted)) ? 1 : 0;
    }
    return new Position(Math.max(1, location.getLineNr()), Math.max(1, column - pairs));
  }

  /** The same, but at the beginning of a word that ends there, which is what is wrong. */
  Position ofWordBefore(TokenStreamLocation location) {
    Position at = of(location);
    if (location == null) {
      return at;
    }
    int end = (int) Math.min(location.getCharOffset(), text.length());
    int start = end;
    while (start > 0 && isWord(text.charAt(start - 1)) && end - start < at.column() - 1) {
      start--;
    }
    return new Position(at.line(), at.column() - (end - start));
  }

  private static boolean isWord(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
