package dev.walletdesk.format.text;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Evidence;
import dev.walletdesk.document.ContactText;
import dev.walletdesk.document.Document;
import dev.walletdesk.text.Sanitizer;
import dev.walletdesk.text.Style;
import java.util.List;

/** A document as text without markup or wrapping, for a field of another document. */
public final class PlainText implements Document {

  /** No hyphen: spreadsheets take a cell that begins with one for a formula. */
  private static final String BULLET = "• ";

  private final StringBuilder out = new StringBuilder();
  private final ContactText contacts;

  /** Begins an empty text. */
  public PlainText(ContactText contacts) {
    this.contacts = contacts;
  }

  /** The field's own name says it. */
  @Override
  public void title(String text) {}

  @Override
  public void heading(String text) {
    out.append(out.isEmpty() ? "" : "\n");
    line("", text);
  }

  @Override
  public void subheading(String text) {
    heading(text);
  }

  @Override
  public void paragraph(String text, Style style) {
    line("", text);
  }

  @Override
  public void bullets(List<String> items) {
    items.forEach(item -> line(BULLET, item));
  }

  @Override
  public void numbered(List<String> items) {
    for (int i = 0; i < items.size(); i++) {
      line((i + 1) + ". ", items.get(i));
    }
  }

  @Override
  public void checklist(List<String> items) {
    bullets(items);
  }

  @Override
  public void contact(Contact contact) {
    line(BULLET, contacts.heading(contact));
    contacts.facts(contact).forEach(fact -> line("  ", fact));
    contacts.warnings(contact).forEach(warning -> line("  ", warning));
    line("  ", contacts.trust(contact));
    line("  ", contacts.source(contact));
  }

  @Override
  public void sources(String heading, List<Evidence> sources) {
    if (!sources.isEmpty()) {
      heading(heading);
      bullets(sources.stream().map(contacts::citation).distinct().toList());
    }
  }

  private void line(String mark, String text) {
    out.append(mark).append(Sanitizer.clean(text)).append('\n');
  }

  /** The text so far, without the end of its last line. */
  @Override
  public String toString() {
    return out.toString().stripTrailing();
  }
}
