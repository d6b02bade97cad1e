package dev.walletdesk.site;

import dev.walletdesk.catalog.Trust;
import dev.walletdesk.document.Edition;
import dev.walletdesk.format.html.Html;
import dev.walletdesk.text.Messages;
import java.util.List;

/** What the site is, how far its contacts can be trusted, and what it does not do. */
final class AboutPage implements PageContent {

  private static final List<String> SAYS = List.of("what", "not", "private", "old");

  private final SiteContent content;

  AboutPage(SiteContent content) {
    this.content = content;
  }

  @Override
  public String title(Edition edition) {
    return edition.messages().get("site.about");
  }

  @Override
  public String about(Edition edition) {
    return edition.messages().get("site.about.what");
  }

  @Override
  public void write(Html html, Edition edition, PagePath here) {
    Messages messages = edition.messages();
    html.element("h1", messages.get("site.about")).line();
    SAYS.forEach(key -> html.element("p", messages.get("site.about." + key)).line());
    html.element("h2", messages.get("site.about.trust")).line();
    html.open("ul", "class", "trusts").line();
    for (Trust trust : Trust.values()) {
      html.element("li", edition.words().meaning(trust)).line();
    }
    html.close().line();
    html.element("p", messages.get("site.about.day", content.day()), "class", "dim").line();
  }
}
