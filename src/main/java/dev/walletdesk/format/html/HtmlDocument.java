package dev.walletdesk.format.html;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Evidence;
import dev.walletdesk.document.ContactLink;
import dev.walletdesk.document.ContactText;
import dev.walletdesk.document.Document;
import dev.walletdesk.document.GuideLink;
import dev.walletdesk.text.DataName;
import dev.walletdesk.text.Style;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A document in HTML. Only contacts that may be recommended can be dialled or opened; pages are
 * linked only where users may be sent to them.
 */
public final class HtmlDocument implements Document {

  private static final int LOWEST_HEADING = 6;

  private final Html html;
  private final ContactText contacts;
  private final Function<String, Optional<String>> targets;
  private final int titleLevel;
  private final Consumer<Contact> inContacts;
  private int level;

  /**
   * Writes into {@code html}.
   *
   * @param targets where the guide with an id is found, if it can be linked
   * @param titleLevel the level of a title's heading, from 1; other headings are lower
   */
  public HtmlDocument(
      Html html, ContactText contacts, Function<String, Optional<String>> targets, int titleLevel) {
    this(html, contacts, targets, titleLevel, contact -> {});
  }

  /**
   * Writes into {@code html}.
   *
   * @param inContacts writes something more into each contact
   */
  public HtmlDocument(
      Html html,
      ContactText contacts,
      Function<String, Optional<String>> targets,
      int titleLevel,
      Consumer<Contact> inContacts) {
    this.html = html;
    this.contacts = contacts;
    this.targets = targets;
    this.titleLevel = titleLevel;
    this.inContacts = inContacts;
    this.level = titleLevel - 1;
  }

  /** The HTML that it writes into. */
  Html html() {
    return html;
  }

  /** Goes on below a heading that somebody else has written. */
  public void under(int headingLevel) {
    level = headingLevel;
  }

  /**
   * The element of a heading that stands {@code below} the title: never two levels deeper at once.
   */
  String headingTag(int below) {
    level = Math.min(Math.min(titleLevel + below, level + 1), LOWEST_HEADING);
    return "h" + level;
  }

  @Override
  public void title(String text) {
    html.element(headingTag(0), text).line();
  }

  @Override
  public void heading(String text) {
    html.element(headingTag(1), text).line();
  }

  @Override
  public void subheading(String text) {
    html.element(headingTag(2), text).line();
  }

  @Override
  public void paragraph(String text, Style style) {
    String look = style == Style.PLAIN ? "" : DataName.of(style);
    html.element("p", text, "class", look).line();
  }

  @Override
  public void bullets(List<String> items) {
    list("ul", "", items);
  }

  @Override
  public void numbered(List<String> items) {
    list("ol", "", items);
  }

  @Override
  public void checklist(List<String> items) {
    list("ul", "checklist", items);
  }

  @Override
  public void contact(Contact contact) {
    html.open("div", "class", "contact " + look(contact)).line();
    html.open("p", "class", "value");
    Optional<String> link = ContactLink.of(contact);
    if (link.isPresent()) {
      html.element("a", contacts.heading(contact), "href", link.get());
    } else {
      html.text(contacts.heading(contact));
    }
    html.close().line();
    contacts.facts(contact).forEach(fact -> html.element("p", fact).line());
    contacts
        .warnings(contact)
        .forEach(warning -> html.element("p", warning, "class", "warning").line());
    html.element("p", contacts.trust(contact), "class", "trust").line();
    html.open("p", "class", "source");
    source(contact);
    html.close().line();
    inContacts.accept(contact);
    html.close().line();
  }

  @Override
  public void see(GuideLink guide) {
    html.open("p", "class", "see");
    link(guide);
    html.close().line();
  }

  @Override
  public void related(List<GuideLink> guides) {
    html.open("ul", "class", "related").line();
    for (GuideLink guide : guides) {
      html.open("li");
      link(guide);
      html.close().line();
    }
    html.close().line();
  }

  @Override
  public void sources(String heading, List<Evidence> sources) {
    if (sources.isEmpty()) {
      return;
    }
    html.open("details", "class", "sources").line();
    html.element("summary", heading).line().open("ul").line();
    for (Evidence source : sources) {
      html.open("li");
      page(source);
      html.close().line();
    }
    html.close().line().close().line();
  }

  /** How a contact looks: by whether it may be used at all. */
  private static String look(Contact contact) {
    boolean plain = contact.isRecommendable() || !contact.trust().isRecommendable();
    return plain ? DataName.of(contact.trust()) : "other-desk";
  }

  private void source(Contact contact) {
    if (contact.evidence().stream().anyMatch(one -> one.kind().isLinkable())) {
      source(contact.evidence());
    } else {
      html.text(contacts.source(contact));
    }
  }

  /** Writes where something was seen, as part of a line: official pages, or whatever there is. */
  public void source(List<Evidence> evidence) {
    List<Evidence> official =
        evidence.stream().filter(one -> one.kind().isLinkable()).distinct().toList();
    List<Evidence> pages = official.isEmpty() ? evidence : official;
    html.text(contacts.messages().get("contact.sources")).text(" ");
    for (int i = 0; i < pages.size(); i++) {
      html.text(i == 0 ? "" : contacts.messages().get("list.comma"));
      page(pages.get(i));
    }
  }

  private void page(Evidence source) {
    if (source.kind().isLinkable()) {
      html.element("a", contacts.hostAndDate(source), "href", source.url().toString());
    } else {
      html.text(contacts.hostAndDate(source));
    }
  }

  private void link(GuideLink guide) {
    Optional<String> target = targets.apply(guide.id());
    if (target.isPresent()) {
      html.element("a", guide.title(), "href", target.get());
    } else {
      html.text(guide.title());
    }
  }

  private void list(String tag, String look, List<String> items) {
    html.open(tag, "class", look).line();
    items.forEach(item -> html.element("li", item).line());
    html.close().line();
  }
}
