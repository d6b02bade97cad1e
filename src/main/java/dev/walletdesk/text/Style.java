package dev.walletdesk.text;

/**
 * What a line is, and so how it looks in colour. Without colour, all styles look the same.
 *
 * <p>A foreground is one of the 240 colours that no palette changes, of a lightness that stands out
 * from black as well as from white; what matters most brings its background along, or swaps the
 * terminal's own two.
 */
public enum Style {
  PLAIN(""),
  HEADING("1"),
  STRONG("1"),
  /** What went well. */
  DONE("1;38;5;28"),
  WARNING("1;38;5;166"),
  DANGER("1;38;5;196"),
  /** What to do at once. */
  ALARM("1;38;5;231;48;5;160"),
  /** What to dial. */
  NUMBER("1;7"),
  /** An aside that nobody needs to read. */
  DIM("38;5;243"),
  SELECTED("1;38;5;31"),
  /** Which keys there are. */
  KEYS("38;5;31"),
  /** A drawing that must be white on black to be read. */
  DRAWING("38;5;231;48;5;16");

  private final String rendition;

  Style(String rendition) {
    this.rendition = rendition;
  }

  /** The parameters of "select graphic rendition" (ECMA-48), such as {@code 1;7}. */
  public String rendition() {
    return rendition;
  }

  /** {@code text} between the ECMA-48 "select graphic rendition" sequences of this style. */
  public String paint(String text) {
    return rendition.isEmpty() || text.isEmpty()
        ? text
        : "\u001B[" + rendition + "m" + text + "\u001B[0m";
  }
}
