package dev.walletdesk.format.text;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Evidence;
import dev.walletdesk.document.ContactText;
import dev.walletdesk.document.Document;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Style;
import java.util.List;
import java.util.function.BiConsumer;

/** A document laid out on a page of text. */
public final class PageDocument implements Document {

  private static final int INDENT = 4;

  private final Page page;
  private final ContactText contacts;
  private final boolean withSources;
  private final BiConsumer<Contact, Page> underContacts;

  private PageDocument(
      Page page,
      ContactText contacts,
      boolean withSources,
      BiConsumer<Contact, Page> underContacts) {
    this.page = page;
    this.contacts = contacts;
    this.withSources = withSources;
    this.underContacts = underContacts;
  }

  /** Writes onto {@code page}. */
  public PageDocument(Page page, ContactText contacts) {
    this(page, contacts, false, (contact, below) -> {});
  }

  /** A document that also tells where the facts in an article were found. */
  public static PageDocument withSources(Page page, ContactText contacts) {
    return new PageDocument(page, contacts, true, (contact, below) -> {});
  }

  /** A document that has something more to show under each contact. */
  public static PageDocument with(
      BiConsumer<Contact, Page> underContacts, Page page, ContactText contacts) {
    return new PageDocument(page, contacts, false, underContacts);
  }

  @Override
  public void title(String text) {
    page.heading(text);
  }

  @Override
  public void heading(String text) {
    page.heading(text);
  }

  @Override
  public void subheading(String text) {
    page.gap().paragraph(text, Style.HEADING);
  }

  @Override
  public void paragraph(String text, Style style) {
    page.paragraph(text, style);
  }

  @Override
  public void bullets(List<String> items) {
    items.forEach(item -> page.item("-", item));
  }

  @Override
  public void numbered(List<String> items) {
    for (int i = 0; i < items.size(); i++) {
      page.item((i + 1) + ".", items.get(i));
    }
  }

  @Override
  public void checklist(List<String> items) {
    items.forEach(item -> page.item("[ ]", item));
  }

  @Override
  public void contact(Contact contact) {
    page.gap().paragraph("  " + contacts.heading(contact), ContactText.style(contact));
    Page facts = page.inner(INDENT);
    contacts.facts(contact).forEach(facts::paragraph);
    contacts.warnings(contact).forEach(warning -> facts.paragraph(warning, Style.WARNING));
    facts.paragraph(contacts.trust(contact), Style.DIM);
    facts.paragraph(contacts.source(contact), Style.DIM);
    underContacts.accept(contact, facts);
    page.indented(INDENT, facts);
  }

  @Override
  public void sources(String heading, List<Evidence> sources) {
    if (withSources && !sources.isEmpty()) {
      heading(heading);
      bullets(sources.stream().map(contacts::citation).distinct().toList());
    }
  }
}
