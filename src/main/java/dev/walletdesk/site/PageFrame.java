package dev.walletdesk.site;

import dev.walletdesk.document.Edition;
import dev.walletdesk.format.html.Html;
import dev.walletdesk.format.html.PageShell;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;

/** What all pages have around their content: where one is, the way around, the other languages. */
final class PageFrame {

  private PageFrame() {}

  /** A whole page. */
  static String around(PageContent content, Edition edition, PagePath here) {
    Messages messages = edition.messages();
    StringBuilder text = new StringBuilder();
    Html html = new Html(text);
    String title =
        here.path().equals(PagePath.HOME)
            ? messages.get("site.name")
            : messages.get("site.title", content.title(edition), messages.get("site.name"));
    PageShell.begin(
        html,
        edition.language().tag(),
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

  private static void header(Html html, Edition edition, PagePath here) {
    Messages messages = edition.messages();
    html.element("a", messages.get("site.skip"), "class", "skip", "href", "#main").line();
    html.open("header", "class", "bar").line();
    html.element("a", messages.get("site.name"), "class", "brand", "href", here.to(PagePath.HOME))
        .line();
    html.open("nav", "aria-label", messages.get("site.navigation")).line();
    link(html, here, PagePath.HOME, messages.get("site.guides"));
    link(html, here, PagePath.CONTACTS, messages.get("site.contacts"));
    link(html, here, PagePath.WRONG_NUMBERS, messages.get("site.wrong-numbers"));
    html.close().line();
    for (Language language : Languages.all()) {
      if (language != edition.language()) {
        other(html, language, here);
      }
    }
    html.close().line();
  }

  private static void link(Html html, PagePath here, String path, String text) {
    String current = here.path().equals(path) ? "page" : "";
    html.element("a", text, "href", here.to(path), "aria-current", current).line();
  }

  private static void other(Html html, Language language, PagePath here) {
    String tag = language.tag();
    String name = Messages.in(language).get("site.language");
    html.element(
            "a", name, "class", "language", "lang", tag, "hreflang", tag, "href", here.in(language))
        .line();
  }

  private static void footer(Html html, Messages messages, PagePath here) {
    html.open("footer").line();
    html.element("p", messages.get("site.footer")).line();
    html.open("p");
    html.element("a", messages.get("site.about"), "href", here.to(PagePath.ABOUT));
    html.close().line().close().line();
  }
}
