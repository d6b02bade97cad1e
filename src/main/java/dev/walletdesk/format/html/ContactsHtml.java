package dev.walletdesk.format.html;

import dev.walletdesk.document.ContactsIntroduction;
import dev.walletdesk.document.Editions;
import dev.walletdesk.document.GuideLinks;
import dev.walletdesk.document.PartyContacts;
import dev.walletdesk.format.spi.ContactsFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Contacts as one HTML page that needs nothing beside it.
 *
 * @param editions the languages
 * @param everything whether other desks' and wrong contacts are shown too, marked
 */
public record ContactsHtml(Editions editions, boolean everything) implements ContactsFormat {

  @Override
  public void write(List<PartyContacts> parties, Writer out) throws IOException {
    StringBuilder text = new StringBuilder();
    Html html = new Html(text);
    PageShell.begin(
        html,
        editions.first().language().tag(),
        editions.inAll(edition -> edition.messages().get("contacts.title")),
        "",
        PageShell.Look.within());
    html.open("main", "class", editions.isMultilingual() ? "wide" : "").line();
    new HtmlColumns(html, new HtmlWriter(html, GuideLinks.NONE, 1))
        .write(editions.parallel(ContactsIntroduction::document));
    contents(html, parties);
    for (PartyContacts entry : parties) {
      party(html, entry);
      out.append(text);
      text.setLength(0);
    }
    html.close().line();
    PageShell.end(html);
    out.append(text);
  }

  private void contents(Html html, List<PartyContacts> parties) {
    String label = editions.inAll(edition -> edition.messages().get("faq.contents"));
    html.open("nav", "aria-label", label).line().open("ul", "class", "chips").line();
    for (PartyContacts entry : parties) {
      String name = editions.inAll(edition -> edition.words().name(entry.party()));
      html.open("li").element("a", name, "href", "#" + entry.party().id()).close().line();
    }
    html.close().line().close().line();
  }

  private void party(Html html, PartyContacts entry) {
    html.open("section", "id", entry.party().id(), "class", "party").line();
    HtmlWriter writer = new HtmlWriter(html, GuideLinks.NONE, 1);
    writer.under(1);
    new HtmlColumns(html, writer)
        .write(editions.parallel(edition -> edition.parties().section(entry, everything)));
    html.close().line();
  }
}
