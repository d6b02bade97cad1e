package dev.walletdesk.site;

import dev.walletdesk.catalog.OfficialDomain;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.document.Edition;
import dev.walletdesk.document.GuideLinks;
import dev.walletdesk.document.block.Emphasis;
import dev.walletdesk.format.html.Html;
import dev.walletdesk.format.html.HtmlWriter;
import dev.walletdesk.format.html.QrPicture;
import dev.walletdesk.text.Messages;
import java.util.List;

/** The contacts of one provider or authority, with codes to take them over to a telephone. */
final class PartyPage implements PageContent {

  private final SiteContent content;
  private final Party party;

  PartyPage(SiteContent content, Party party) {
    this.content = content;
    this.party = party;
  }

  @Override
  public String title(Edition edition) {
    return edition.messages().get("site.contacts-of", edition.words().name(party));
  }

  @Override
  public String about(Edition edition) {
    return edition.messages().get("contacts.about");
  }

  @Override
  public void write(Html html, Edition edition, PagePath here) {
    Messages messages = edition.messages();
    HtmlWriter writer =
        new HtmlWriter(html, GuideLinks.NONE, 1, new QrPicture(html, messages)::write);
    writer.title(title(edition));
    writer.paragraph(messages.get("contacts.caution"), Emphasis.WARNING);
    writer.write(edition.parties().introduction(party));
    new ContactsByCountry(html, edition, writer::write).write(content.usable(party), true);
    domains(html, edition, writer);
    html.open("p", "class", "actions");
    if (!content.wrong(party).isEmpty()) {
      String wrong = here.to(PagePath.WRONG_NUMBERS) + "#" + party.id();
      html.element("a", messages.get("site.wrong-numbers-of"), "href", wrong).text(" ");
    }
    html.element("a", messages.get("site.all-contacts"), "href", here.to(PagePath.CONTACTS));
    html.close().line();
  }

  private void domains(Html html, Edition edition, HtmlWriter writer) {
    List<OfficialDomain> known =
        party.domains().stream().filter(domain -> domain.trust().isRecommendable()).toList();
    if (known.isEmpty()) {
      return;
    }
    writer.heading(edition.messages().get("site.domains"));
    html.open("ul", "class", "domains").line();
    for (OfficialDomain domain : known) {
      html.open("li").element("strong", domain.domain()).text(" ");
      html.element("small", edition.words().meaning(domain.trust()));
      html.open("small");
      writer.source(edition.contacts().source(domain));
      html.close().close().line();
    }
    html.close().line();
  }
}
