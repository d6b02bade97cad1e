package dev.walletdesk.format.html;

import dev.walletdesk.text.Sanitizer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML, one element after the other. The one place in which text and attributes (always in
 * double quotation marks) are escaped: nothing gets in but through here.
 */
public final class Html {

  private final StringBuilder out;
  private final Deque<String> open = new ArrayDeque<>();

  /** Writes behind what {@code out} already has. */
  public Html(StringBuilder out) {
    this.out = out;
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn; one without a value is left out when its value is
   *     empty
   */
  public Html open(String tag, String... attributes) {
    empty(tag, attributes);
    open.push(tag);
    return this;
  }

  /** Ends the element that was begun last. */
  public Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element that has no content and no end. */
  public Html empty(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        out.append('"');
      }
    }
    out.append('>');
    return this;
  }

  /** Text. */
  public Html text(String text) {
    escape(text);
    return this;
  }

  /** An element with text. */
  public Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** The end of a line, for those who read the source. */
  public Html line() {
    out.append('\n');
    return this;
  }

  /**
   * Markup that is known to be sound: what this program's own resources and drawings consist of.
   */
  public Html markup(String sound) {
    out.append(sound);
    return this;
  }

  private void escape(String text) {
    String clean = Sanitizer.clean(text);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }
}
