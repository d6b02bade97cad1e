package dev.walletdesk.site;

import dev.walletdesk.catalog.OfficialDomain;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.document.Edition;
import dev.walletdesk.format.html.Html;
import dev.walletdesk.format.html.HtmlDocument;
import dev.walletdesk.format.html.QrPicture;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Style;
import java.util.List;
import java.util.Optional;

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
    return edition.messages().get("site.contacts-of", edition.messages().of(party.name()));
  }

  @Override
  public String about(Edition edition) {
    return edition.messages().get("contacts.about");
  }

  @Override
  public void write(Html html, Edition edition, PagePath here) {
    Messages messages = edition.messages();
    HtmlDocument document =
        new HtmlDocument(
            html,
            edition.contacts(),
            id -> Optional.empty(),
            1,
            new QrPicture(html, messages)::write);
    document.title(title(edition));
    document.paragraph(messages.get("contacts.caution"), Style.WARNING);
    edition.parties().content(party, content.usable(party), true, document);
    domains(html, edition, document);
    html.open("p", "class", "actions");
    if (!content.wrong(party).isEmpty()) {
      String wrong = here.to(PagePath.WRONG_NUMBERS) + "#" + party.id();
      html.element("a", messages.get("site.wrong-numbers-of"), "href", wrong).text(" ");
    }
    html.element("a", messages.get("site.all-contacts"), "href", here.to(PagePath.CONTACTS));
    html.close().line();
  }

  private void domains(Html html, Edition edition, HtmlDocument document) {
    List<OfficialDomain> known =
        party.domains().stream().filter(domain -> domain.trust().isRecommendable()).toList();
    if (known.isEmpty()) {
      return;
    }
    document.heading(edition.messages().get("site.domains"));
    html.open("ul", "class", "domains").line();
    for (OfficialDomain domain : known) {
      html.open("li").element("strong", domain.domain()).text(" ");
      html.element("small", edition.words().meaning(domain.trust()));
      html.open("small");
      document.source(domain.evidence());
      html.close().close().line();
    }
    html.close().line();
  }
}
