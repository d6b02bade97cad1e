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

  /**
   * The line as rows of a terminal that goes on in the next row where one is full. A last row is
   * never full, so that what follows is not taken for more of the same line.
   */
  public List<Line> inRows(int cells) {
    if (DisplayWidth.of(text) < cells) {
      return List.of(this);
    }
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
    if (DisplayWidth.of(piece.toString()) >= cells) {
      pieces.add(new Line("", style));
    }
    return pieces;
  }

  /** The line as characters to print. */
  public String render(Rendering rendering) {
    return rendering.of(text, style);
  }
}
