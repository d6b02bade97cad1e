package dev.walletdesk.format.html;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.document.GuideLinks;
import dev.walletdesk.document.block.BlockWriter;
import dev.walletdesk.document.block.Citation;
import dev.walletdesk.document.block.ContactEntry;
import dev.walletdesk.document.block.Emphasis;
import dev.walletdesk.document.block.GuideLink;
import dev.walletdesk.document.block.SourceLine;
import dev.walletdesk.text.DataName;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes documents in HTML. Only contacts that may be recommended can be dialled or opened; pages
 * are linked only where users may be sent to them.
 */
public final class HtmlWriter implements BlockWriter {

  private static final int LOWEST_HEADING = 6;

  private final Html html;
  private final GuideLinks links;
  private final int titleLevel;
  private final Consumer<ContactEntry> inContacts;
  private int level;

  /**
   * Writes into {@code html}.
   *
   * @param links where other guides are found
   * @param titleLevel the level of a title's heading, from 1; other headings are lower
   */
  public HtmlWriter(Html html, GuideLinks links, int titleLevel) {
    this(html, links, titleLevel, contact -> {});
  }

  /**
   * Writes into {@code html}.
   *
   * @param inContacts writes something more into each contact
   */
  public HtmlWriter(
      Html html, GuideLinks links, int titleLevel, Consumer<ContactEntry> inContacts) {
    this.html = html;
    this.links = links;
    this.titleLevel = titleLevel;
    this.inContacts = inContacts;
    this.level = titleLevel - 1;
  }

  /** Writes contacts alone, below a heading that somebody else has written. */
  public static HtmlWriter under(int headingLevel, Html html) {
    HtmlWriter writer = new HtmlWriter(html, GuideLinks.NONE, headingLevel);
    writer.under(headingLevel);
    return writer;
  }

  /** Goes on below a heading that somebody else has written. */
  void under(int headingLevel) {
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
  public void heading(String text, int below) {
    html.element(headingTag(below), text).line();
  }

  @Override
  public void paragraph(String text, Emphasis emphasis) {
    String look = emphasis == Emphasis.PLAIN ? "" : DataName.of(emphasis);
    html.element("p", text, "class", look).line();
  }

  @Override
  public void labelled(String label, String text) {
    html.open("p").element("strong", label).text(text).close().line();
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
  public void contact(ContactEntry entry) {
    html.open("div", "class", "contact " + look(entry.contact())).line();
    html.open("p", "class", "value");
    if (entry.link().isPresent()) {
      html.element("a", entry.heading(), "href", entry.link().get());
    } else {
      html.text(entry.heading());
    }
    html.close().line();
    entry.facts().forEach(fact -> html.element("p", fact).line());
    entry.warnings().forEach(warning -> html.element("p", warning, "class", "warning").line());
    html.element("p", entry.trust(), "class", "trust").line();
    html.open("p", "class", "source");
    source(entry.source());
    html.close().line();
    inContacts.accept(entry);
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
  public void sources(String heading, List<Citation> pages) {
    html.open("details", "class", "sources").line();
    html.element("summary", heading).line().open("ul").line();
    for (Citation page : pages) {
      html.open("li");
      page(page);
      html.close().line();
    }
    html.close().line().close().line();
  }

  /** How a contact looks: by whether it may be used at all. */
  private static String look(Contact contact) {
    boolean plain = contact.isRecommendable() || !contact.trust().isRecommendable();
    return plain ? DataName.of(contact.trust()) : "other-desk";
  }

  /** Writes where something was seen, as part of a line. */
  public void source(SourceLine source) {
    if (source.pages().isEmpty()) {
      html.text(source.sentence());
      return;
    }
    html.text(source.label()).text(" ");
    for (int i = 0; i < source.pages().size(); i++) {
      html.text(i == 0 ? "" : source.separator());
      page(source.pages().get(i));
    }
  }

  private void page(Citation page) {
    if (page.address().isPresent()) {
      html.element("a", page.named(), "href", page.address().get());
    } else {
      html.text(page.named());
    }
  }

  private void link(GuideLink guide) {
    Optional<String> target = links.to(guide.id());
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
