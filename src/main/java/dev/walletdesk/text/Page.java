package dev.walletdesk.text;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * The one way in which walletdesk lays out text for people: paragraphs, lists and facts, sanitised,
 * wrapped to a width in cells, each line with a style.
 */
public final class Page {

  private static final String FLOW_GAP = "  ";

  private final int width;
  private final List<Line> lines = new ArrayList<>();

  /**
   * Starts an empty page.
   *
   * @param width in cells; what does not fit is wrapped
   */
  public Page(int width) {
    this.width = width;
  }

  /** An empty line, unless the page is empty or ends in one. */
  public Page gap() {
    if (!lines.isEmpty() && !lines.get(lines.size() - 1).text().isEmpty()) {
      lines.add(new Line("", Style.PLAIN));
    }
    return this;
  }

  /** An empty line in any case: the distance to a page before this one. */
  public Page space() {
    lines.add(new Line("", Style.PLAIN));
    return this;
  }

  /** A heading with a gap before it. */
  public Page heading(String text) {
    return gap().hanging("", text, Style.HEADING);
  }

  /** A paragraph. */
  public Page paragraph(String text) {
    return hanging("", text, Style.PLAIN);
  }

  /** A paragraph in a style of its own. */
  public Page paragraph(String text, Style style) {
    return hanging("", text, style);
  }

  /** A list item behind a mark; further lines stand under its text. */
  public Page item(String mark, String text) {
    return hanging(mark + " ", text, Style.PLAIN);
  }

  /** Like {@link #item(String, String)}, in a style of its own. */
  public Page item(String mark, String text, Style style) {
    return hanging(mark + " ", text, style);
  }

  /** Something to dial or open on a line of its own; wrapped only where that cannot be helped. */
  public Page value(String indent, String text, Style style) {
    String padded = indent + Sanitizer.clean(text) + indent;
    if (DisplayWidth.of(padded) > width) {
      return paragraph(text, style);
    }
    lines.add(new Line(padded, style));
    return this;
  }

  /** Something to copy: one line, however wide the page is, so that it can be pasted. */
  public Page unbroken(String text) {
    lines.add(Line.unbroken(text, Style.PLAIN));
    return this;
  }

  /** A text on one line; what does not fit is cut away. */
  public Page cut(String text, Style style) {
    lines.add(new Line(DisplayWidth.cut(Sanitizer.clean(text), width), style));
    return this;
  }

  /** Short items in a row, two spaces apart; none is torn apart where a line ends. */
  public Page flow(List<String> items, Style style) {
    StringBuilder line = new StringBuilder();
    for (String item : items) {
      String clean = DisplayWidth.cut(Sanitizer.clean(item), width);
      if (!line.isEmpty() && DisplayWidth.of(line + FLOW_GAP + clean) > width) {
        lines.add(new Line(line.toString(), style));
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : FLOW_GAP).append(clean);
    }
    lines.add(new Line(line.toString(), style));
    return this;
  }

  /** Text behind a prefix that stands only on the first line; the others are indented as far. */
  public Page hanging(String prefix, String text, Style style) {
    String first = Sanitizer.clean(prefix);
    int indent = Math.min(DisplayWidth.of(first), width / 2);
    List<String> wrapped = LineBreaker.lines(Sanitizer.clean(text), width - indent);
    for (int i = 0; i < wrapped.size(); i++) {
      lines.add(new Line((i == 0 ? first : " ".repeat(indent)) + wrapped.get(i), style));
    }
    return this;
  }

  /** All lines of another page, indented. */
  public Page indented(int cells, Page other) {
    for (Line line : other.lines) {
      String text = line.text().isEmpty() ? "" : " ".repeat(cells) + line.text();
      lines.add(new Line(text, line.style()));
    }
    return this;
  }

  /** An empty page that fits into this one when indented by {@code cells}. */
  public Page inner(int cells) {
    return new Page(Math.max(width - cells, width / 2));
  }

  /** The page's width in cells. */
  public int width() {
    return width;
  }

  /** The lines so far. */
  public List<Line> lines() {
    return List.copyOf(lines);
  }

  /** Prints the page. */
  public void print(PrintWriter out, Rendering rendering) {
    for (Line line : lines) {
      out.print(line.render(rendering));
      out.print('\n');
    }
    out.flush();
  }
}
