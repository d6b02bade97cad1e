package dev.walletdesk.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a page, sanitised and no wider than the page.
 *
 * @param text what it says
 * @param style how it looks in colour
 */
public record Line(String text, Style style) {

  /** A line that is never broken, however long, so that editors and programs can use it. */
  public static Line unbroken(String text, Style style) {
    return new Line(Sanitizer.clean(text), style);
  }

  /** The line in pieces of at most so many cells, for a screen on which every row is drawn. */
  public List<Line> inPieces(int cells) {
    List<Line> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(
            character -> {
              if (DisplayWidth.of(piece + character) > cells) {
                pieces.add(new Line(piece.toString(), style));
                piece.setLength(0);
              }
              piece.append(character);
            });
    pieces.add(new Line(piece.toString(), style));
    return pieces;
  }

  /** The line as characters to print, with colour if wanted. */
  public String render(boolean colour) {
    return colour ? style.paint(text) : text.stripTrailing();
  }
}
