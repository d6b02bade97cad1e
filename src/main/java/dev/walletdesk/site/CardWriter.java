package dev.walletdesk.site;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.document.ContactLink;
import dev.walletdesk.document.Edition;
import dev.walletdesk.document.card.CaseCard;
import dev.walletdesk.document.card.CaseCards;
import dev.walletdesk.document.card.Reports;
import dev.walletdesk.format.html.Html;
import dev.walletdesk.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what somebody needs who reads no more than the beginning of a page. */
final class CardWriter {

  private static final int MOST = 2;

  private final Html html;
  private final Edition edition;
  private final Messages messages;
  private final SiteContent content;
  private final Reports reports;

  CardWriter(Html html, Edition edition, SiteContent content) {
    this.html = html;
    this.edition = edition;
    this.messages = edition.messages();
    this.content = content;
    this.reports = new Reports(content.catalog(), edition.contacts());
  }

  /**
   * Writes the card of a case.
   *
   * @param wallets writes where the wallet is chosen, if the case is of none
   */
  void write(CaseSheet sheet, Runnable wallets) {
    CaseCard card = new CaseCards(edition.contacts(), reports, content.day()).of(sheet);
    html.open("div", "class", card.urgent() ? "at-once urgent" : "at-once").line();
    html.element("h2", card.tell()).line();
    card.bank().ifPresent(bank -> html.element("p", bank, "class", "strong").line());
    if (sheet.provider().isPresent()) {
      // Of a site for one country, nobody is sent to the offices of another.
      List<Contact> elsewhere =
          content.articles().region().isPresent() ? List.of() : sheet.contacts().elsewhere();
      card.lead().ifPresent(this::lead);
      card.otherwise()
          .filter(any -> elsewhere.isEmpty())
          .ifPresent(way -> html.element("p", way, "class", "strong").line());
      elsewhere(elsewhere);
    } else {
      wallets.run();
    }
    labelled("card.say", card.say(), "");
    labelled("card.never", card.never(), "warning");
    card.report().ifPresent(report -> report(report, sheet));
    html.close().line();
  }

  private void lead(CaseCard.Lead lead) {
    html.element("p", lead.desk(), "class", "strong").line();
    html.open("p", "class", "value");
    link(lead.value(), ContactLink.of(lead.contact()));
    html.close().line();
    lead.states().forEach(state -> html.element("p", state, "class", "state").line());
    lead.cautions().forEach(caution -> html.element("p", caution, "class", "warning").line());
    lead.byPhone().ifPresent(number -> html.element("p", number, "class", "strong").line());
  }

  /** The first contacts in each country, the best first, where it is not known which is wanted. */
  private void elsewhere(List<Contact> contacts) {
    if (contacts.isEmpty()) {
      return;
    }
    html.element("p", messages.get("site.by-country"), "class", "strong").line();
    Map<String, List<Contact>> countries = ContactsByCountry.sorted(contacts, edition);
    countries.forEach(
        (region, there) -> {
          html.open("details", "class", "country");
          html.element("summary", edition.words().region(region)).line();
          desks(there.stream().limit(MOST).map(this::desk).toList());
          html.close().line();
        });
  }

  private CaseCard.Desk desk(Contact contact) {
    return new CaseCard.Desk(edition.contacts().inOneLine(contact), ContactLink.of(contact));
  }

  private void labelled(String key, String text, String look) {
    html.open("p", "class", look).element("strong", messages.get(key).replaceAll(" +$", " "));
    html.text(text).close().line();
  }

  private void report(CaseCard.Report report, CaseSheet sheet) {
    html.element("h3", report.heading()).line();
    desks(report.desks());
    if (sheet.region().isEmpty()) {
      reports
          .byCountry(sheet)
          .forEach(
              (region, desks) -> {
                html.open("details").element("summary", edition.words().region(region)).line();
                desks(desks);
                html.close().line();
              });
    }
  }

  private void desks(List<CaseCard.Desk> desks) {
    html.open("ul", "class", "desks").line();
    for (CaseCard.Desk desk : desks) {
      html.open("li");
      link(desk.words(), desk.link());
      html.close().line();
    }
    html.close().line();
  }

  private void link(String text, Optional<String> target) {
    if (target.isPresent()) {
      html.element("a", text, "href", target.get());
    } else {
      html.text(text);
    }
  }
}
