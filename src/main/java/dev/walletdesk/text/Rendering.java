package dev.walletdesk.text;

/**
 * What lines may use beside their characters, where they are printed.
 *
 * @param colour whether styles are seen
 * @param links whether links are marked as such (OSC 8)
 */
public record Rendering(boolean colour, boolean links) {

  /** Characters and nothing else. */
  public static final Rendering PLAIN = new Rendering(false, false);

  /** The same without marks for links. */
  public Rendering withoutLinks() {
    return new Rendering(colour, false);
  }

  /** A text in a style, as it is printed. */
  String of(String text, Style style) {
    String marked = links ? Hyperlinks.mark(text) : text;
    return colour ? style.paint(marked) : marked.stripTrailing();
  }
}
