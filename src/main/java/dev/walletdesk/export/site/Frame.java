package dev.walletdesk.export.site;

import dev.walletdesk.export.Edition;
import dev.walletdesk.export.html.Html;
import dev.walletdesk.export.html.PageShell;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Messages;

/** What all pages have around their content: where one is, the way around, the other language. */
final class Frame {

  private Frame() {}

  /** A whole page. */
  static String around(PageContent content, Edition edition, Place here) {
    Messages messages = edition.messages();
    StringBuilder text = new StringBuilder();
    Html html = new Html(text);
    String title =
        here.path().equals(Place.HOME)
            ? messages.get("site.name")
            : messages.get("site.title", content.title(edition), messages.get("site.name"));
    PageShell.begin(
        html,
        PageShell.tag(edition.language()),
        title,
        content.about(edition),
        PageShell.Look.beside(here.root(), content.isFindable()));
    header(html, edition, here);
    html.open("main", "id", "main").line();
    content.write(html, edition, here);
    html.close().line();
    footer(html, messages, here);
    PageShell.end(html);
    return text.toString();
  }

  private static void header(Html html, Edition edition, Place here) {
    Messages messages = edition.messages();
    html.element("a", messages.get("site.skip"), "class", "skip", "href", "#main").line();
    html.open("header", "class", "bar").line();
    html.element("a", messages.get("site.name"), "class", "brand", "href", here.to(Place.HOME))
        .line();
    html.open("nav", "aria-label", messages.get("site.navigation")).line();
    link(html, here, Place.HOME, messages.get("site.guides"));
    link(html, here, Place.CONTACTS, messages.get("site.contacts"));
    link(html, here, Place.WRONG_NUMBERS, messages.get("site.wrong-numbers"));
    html.close().line();
    for (Language language : Language.values()) {
      if (language != edition.language()) {
        other(html, language, here);
      }
    }
    html.close().line();
  }

  private static void link(Html html, Place here, String path, String text) {
    String current = here.path().equals(path) ? "page" : "";
    html.element("a", text, "href", here.to(path), "aria-current", current).line();
  }

  private static void other(Html html, Language language, Place here) {
    String tag = PageShell.tag(language);
    String name = Messages.in(language).get("site.language");
    html.element(
            "a", name, "class", "language", "lang", tag, "hreflang", tag, "href", here.in(language))
        .line();
  }

  private static void footer(Html html, Messages messages, Place here) {
    html.open("footer").line();
    html.element("p", messages.get("site.footer")).line();
    html.open("p");
    html.element("a", messages.get("site.about"), "href", here.to(Place.ABOUT));
    html.close().line().close().line();
  }
}
