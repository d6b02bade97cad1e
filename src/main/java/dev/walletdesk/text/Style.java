package dev.walletdesk.text;

/** What a line is, and so how it looks in colour. Without colour, all styles look the same. */
public enum Style {
  PLAIN(""),
  HEADING("1"),
  STRONG("1;32"),
  WARNING("33"),
  DANGER("1;31"),
  DIM("2"),
  SELECTED("1;36"),
  /** A drawing that must be white on black to be read. */
  DRAWING("97;40");

  private final String rendition;

  Style(String rendition) {
    this.rendition = rendition;
  }

  /** {@code text} between the ECMA-48 "select graphic rendition" sequences of this style. */
  public String paint(String text) {
    return rendition.isEmpty() || text.isEmpty()
        ? text
        : "\u001B[" + rendition + "m" + text + "\u001B[0m";
  }
}
