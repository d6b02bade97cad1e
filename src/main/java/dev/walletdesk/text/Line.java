package dev.walletdesk.text;

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

  /** The line as characters to print, with colour if wanted. */
  public String render(boolean colour) {
    return colour ? style.paint(text) : text.stripTrailing();
  }
}
