package dev.walletdesk.site;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.document.Edition;
import dev.walletdesk.document.GuideLinks;
import dev.walletdesk.document.block.Emphasis;
import dev.walletdesk.format.html.Html;
import dev.walletdesk.format.html.HtmlWriter;
import java.util.List;

/**
 * Numbers and addresses that are passed around and are wrong, as plain text. Search engines are
 * kept away: nobody should find a wrong number by looking for the right one.
 */
final class WrongNumbersPage implements PageContent {

  private final SiteContent content;

  WrongNumbersPage(SiteContent content) {
    this.content = content;
  }

  @Override
  public String title(Edition edition) {
    return edition.messages().get("site.wrong-numbers");
  }

  @Override
  public String about(Edition edition) {
    return edition.messages().get("site.wrong-numbers.warning");
  }

  @Override
  public boolean isFindable() {
    return false;
  }

  @Override
  public void write(Html html, Edition edition, PagePath here) {
    HtmlWriter writer = new HtmlWriter(html, GuideLinks.NONE, 1);
    writer.title(title(edition));
    writer.paragraph(edition.messages().get("site.wrong-numbers.warning"), Emphasis.DANGER);
    for (Party party : content.parties()) {
      List<Contact> wrong = content.wrong(party);
      if (!wrong.isEmpty()) {
        html.open("section", "id", party.id(), "class", "party").line();
        writer.heading(edition.words().name(party));
        wrong.stream().map(edition.contacts()::entry).forEach(writer::contact);
        html.close().line();
      }
    }
  }
}
