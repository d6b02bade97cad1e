package dev.walletdesk.site;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.diagnosis.ContactAdvice;
import dev.walletdesk.diagnosis.Escalation;
import dev.walletdesk.diagnosis.Need;
import dev.walletdesk.document.Edition;
import dev.walletdesk.document.HowToFind;
import dev.walletdesk.document.NeedText;
import dev.walletdesk.format.html.Html;
import dev.walletdesk.format.html.HtmlWriter;
import dev.walletdesk.text.LocalizedText;
import dev.walletdesk.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes where a guide hands over to people: whom to contact, and what they will need. */
final class HandoffWriter {

  private final Html html;
  private final Edition edition;
  private final Messages messages;
  private final PagePath here;
  private final SiteContent content;
  private final Guide guide;

  HandoffWriter(Html html, Edition edition, PagePath here, SiteContent content, Guide guide) {
    this.html = html;
    this.edition = edition;
    this.messages = edition.messages();
    this.here = here;
    this.content = content;
    this.guide = guide;
  }

  /**
   * Writes a handoff.
   *
   * @param now whether it is one that says not to go on, but to make contact at once
   */
  void write(Handoff handoff, boolean now) {
    CaseSheet sheet =
        CaseSheet.unasked(
            guide,
            handoff,
            content.only(),
            content.articles().region(),
            content.catalog(),
            edition.language());
    new CardWriter(html, edition, content).write(sheet, this::wallets);
    html.element("h3", messages.get(title(handoff, now))).line();
    html.element("p", messages.of(handoff.tell())).line();
    sheet.provider().ifPresent(provider -> contacts(provider, sheet.contacts()));
    list("sheet.prepare", "checklist", handoff.prepare());
    html.element("h3", messages.get("sheet.say")).line();
    html.element("blockquote", messages.of(handoff.say())).line();
    list("sheet.never", "never", handoff.never());
    escalation(handoff);
  }

  private void contacts(Provider provider, ContactAdvice advice) {
    html.element("h3", messages.get("sheet.contact", edition.words().name(provider))).line();
    if (content.articles().region().isPresent() || advice.elsewhere().isEmpty()) {
      HtmlWriter.under(3, html).write(edition.parties().advice(provider, advice));
      return;
    }
    HtmlWriter.under(3, html).write(edition.parties().introduction(provider));
    new ContactsByCountry(html, edition, text -> HtmlWriter.under(3, html).write(text))
        .write(advice.contacts(), false);
  }

  private void wallets() {
    html.element("p", messages.get("site.choose-wallet"), "class", "strong").line();
    Chips.of(content.providers(), messages.get("site.find-wallet"), html, edition, here);
    html.open("details")
        .element("summary", messages.get("sheet.contact.unknown"))
        .open("ul")
        .line();
    HowToFind.ways(messages).forEach(way -> html.element("li", way).line());
    html.close().close().line();
  }

  private void list(String heading, String look, List<LocalizedText> items) {
    html.element("h3", messages.get(heading)).line();
    html.open("ul", "class", look).line();
    items.forEach(item -> html.element("li", messages.of(item)).line());
    html.close().line();
  }

  private void escalation(Handoff handoff) {
    Map<String, List<Authority>> regions =
        Escalation.of(
            guide, handoff, content.only(), content.articles().region(), content.catalog());
    if (regions.isEmpty()) {
      return;
    }
    html.element("h3", messages.get("sheet.escalate")).line();
    regions.forEach(this::authorities);
    missing(handoff, regions).ifPresent(said -> html.element("p", said).line());
  }

  /** Whom a reader of the only country, or of one that is not there, has to look for. */
  private Optional<String> missing(Handoff handoff, Map<String, List<Authority>> regions) {
    NeedText needs = new NeedText(messages);
    return content
        .articles()
        .region()
        .map(
            region ->
                needs.missing(needs(handoff, regions.getOrDefault(region, List.of())), region))
        .orElseGet(() -> needs.elsewhere(needs(handoff, List.of())));
  }

  private List<Need> needs(Handoff handoff, List<Authority> known) {
    return Escalation.missing(guide, handoff, content.only(), known);
  }

  private void authorities(String region, List<Authority> authorities) {
    if (authorities.isEmpty()) {
      return;
    }
    html.open("details").element("summary", edition.words().region(region));
    html.open("ol").line();
    authorities.forEach(this::authority);
    html.close().close().line();
  }

  private void authority(Authority authority) {
    html.open("li");
    html.element(
        "a", edition.words().name(authority), "href", here.to(PagePath.authority(authority.id())));
    html.text(" ").element("small", messages.of(authority.about())).close().line();
  }

  private static String title(Handoff handoff, boolean now) {
    if (!now) {
      return "site.handoff";
    }
    return handoff.isCalm() ? "article.turn" : "article.stop";
  }
}
