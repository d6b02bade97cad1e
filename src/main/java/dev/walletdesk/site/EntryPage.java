package dev.walletdesk.site;

import dev.walletdesk.document.Edition;
import dev.walletdesk.format.html.Html;
import dev.walletdesk.format.html.PageShell;
import dev.walletdesk.text.Messages;

/** The page at the root: which language. */
final class EntryPage {

  private EntryPage() {}

  static String write(SiteContent content) {
    StringBuilder text = new StringBuilder();
    Html html = new Html(text);
    Edition first = content.editions().get(0);
    PageShell.begin(
        html,
        first.language().tag(),
        String.join(
            " / ",
            content.editions().stream().map(each -> each.messages().get("site.name")).toList()),
        "",
        PageShell.Look.beside("", true));
    html.open("main", "class", "entry").line();
    html.open("h1");
    for (Edition edition : content.editions()) {
      Messages messages = edition.messages();
      String tag = edition.language().tag();
      html.element("span", messages.get("site.name"), "lang", tag).text(" ");
    }
    html.close().line().open("ul", "class", "answers").line();
    for (Edition edition : content.editions()) {
      language(html, edition);
    }
    html.close().line().close().line();
    PageShell.end(html);
    return text.toString();
  }

  private static void language(Html html, Edition edition) {
    Messages messages = edition.messages();
    String tag = edition.language().tag();
    String home = new PagePath(edition.language(), PagePath.HOME).file();
    html.open("li").open("a", "lang", tag, "hreflang", tag, "href", home);
    html.text(messages.get("site.language"));
    html.element("small", messages.get("site.lead")).close().close().line();
  }
}
