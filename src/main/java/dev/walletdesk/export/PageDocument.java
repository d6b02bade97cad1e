package dev.walletdesk.export;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Style;
import java.util.List;

/** A document laid out on a page of text. */
public final class PageDocument implements Document {

  private static final int INDENT = 4;

  private final Page page;
  private final ContactText contacts;

  /** Writes onto {@code page}. */
  public PageDocument(Page page, ContactText contacts) {
    this.page = page;
    this.contacts = contacts;
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
    page.indented(INDENT, facts);
  }
}
