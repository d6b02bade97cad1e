package dev.walletdesk.text;

/**
 * One line of a page, sanitised and no wider than the page.
 *
 * @param text what it says
 * @param style how it looks in colour
 */
public record Line(String text, Style style) {

  /** The line as characters to print, with colour if wanted. */
  public String render(boolean colour) {
    return colour ? style.paint(text) : text;
  }
}
