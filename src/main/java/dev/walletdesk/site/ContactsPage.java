package dev.walletdesk.site;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.document.ContactsIntroduction;
import dev.walletdesk.document.Edition;
import dev.walletdesk.document.GuideLinks;
import dev.walletdesk.format.html.Html;
import dev.walletdesk.format.html.HtmlWriter;
import dev.walletdesk.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The contacts of everybody on one page, so that a browser can search them. */
final class ContactsPage implements PageContent {

  private final SiteContent content;

  ContactsPage(SiteContent content) {
    this.content = content;
  }

  @Override
  public String title(Edition edition) {
    return edition.messages().get("contacts.title");
  }

  @Override
  public String about(Edition edition) {
    return edition.messages().get("contacts.about");
  }

  @Override
  public void write(Html html, Edition edition, PagePath here) {
    Messages messages = edition.messages();
    new HtmlWriter(html, GuideLinks.NONE, 1).write(ContactsIntroduction.document(edition));
    html.open("div", "data-find", messages.get("site.find-contact"), "data-of", ".party, .chips li")
        .line();
    html.close().line();
    html.element("h2", messages.get("site.wallets")).line();
    Chips.of(content.providers(), "", html, edition, here);
    for (Party party : content.providers()) {
      party(html, party, edition, here.to(PagePath.provider(party.id())));
    }
    byRegion()
        .forEach(
            (region, authorities) -> {
              html.element("h2", messages.get("site.authorities", edition.words().region(region)))
                  .line();
              for (Authority authority : authorities) {
                party(html, authority, edition, here.to(PagePath.authority(authority.id())));
              }
            });
  }

  private void party(Html html, Party party, Edition edition, String page) {
    html.open("section", "class", "party", "id", party.id(), "data-names", SiteContent.names(party))
        .line();
    html.open("h3").element("a", edition.words().name(party), "href", page).close().line();
    HtmlWriter.under(3, html).write(edition.parties().introduction(party));
    new ContactsByCountry(html, edition, text -> HtmlWriter.under(3, html).write(text))
        .write(content.usable(party), false);
    html.close().line();
  }

  private Map<String, List<Authority>> byRegion() {
    Map<String, List<Authority>> regions = new LinkedHashMap<>();
    for (Authority authority : content.authorities()) {
      regions.computeIfAbsent(authority.region(), any -> new ArrayList<>()).add(authority);
    }
    return regions;
  }
}
