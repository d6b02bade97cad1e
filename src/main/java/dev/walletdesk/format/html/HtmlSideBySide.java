package dev.walletdesk.format.html;

import dev.walletdesk.document.Recording;
import dev.walletdesk.document.SideBySide;
import dev.walletdesk.text.Language;

/** Two languages in two columns, which fold into one on narrow screens. */
public final class HtmlSideBySide implements SideBySide {

  private final Html html;
  private final HtmlDocument first;
  private final HtmlDocument second;

  /**
   * Puts documents side by side.
   *
   * @param first writes Chinese
   * @param second writes English into the same HTML
   */
  public HtmlSideBySide(HtmlDocument first, HtmlDocument second) {
    this.html = first.html();
    this.first = first;
    this.second = second;
  }

  @Override
  public void named(Recording.Block left, Recording.Block right) {
    if (left.kind() == Recording.Kind.SOURCES) {
      left.write(first, left.heading() + " / " + right.heading());
      return;
    }
    int below =
        switch (left.kind()) {
          case TITLE -> 0;
          case HEADING -> 1;
          default -> 2;
        };
    html.open(first.headingTag(below), "class", "both");
    html.element("span", left.heading(), "lang", PageShell.tag(Language.ZH)).text(" ");
    html.element("span", right.heading(), "lang", PageShell.tag(Language.EN)).close().line();
  }

  @Override
  public void pair(Recording.Block left, Recording.Block right) {
    html.open("div", "class", "pair").line();
    html.open("div", "lang", PageShell.tag(Language.ZH)).line();
    left.write(first);
    html.close().line().open("div", "lang", PageShell.tag(Language.EN)).line();
    right.write(second);
    html.close().line().close().line();
  }
}
