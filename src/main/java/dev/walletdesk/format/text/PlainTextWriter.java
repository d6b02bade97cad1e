package dev.walletdesk.format.text;

import dev.walletdesk.document.block.BlockWriter;
import dev.walletdesk.document.block.Citation;
import dev.walletdesk.document.block.ContactEntry;
import dev.walletdesk.document.block.Document;
import dev.walletdesk.document.block.Emphasis;
import dev.walletdesk.text.Sanitizer;
import java.util.List;

/** Writes documents as text without markup or wrapping, for a field of another document. */
public final class PlainTextWriter implements BlockWriter {

  /** No hyphen: spreadsheets take a cell that begins with one for a formula. */
  private static final String BULLET = "• ";

  private final StringBuilder out = new StringBuilder();

  /** The text of a document. */
  public static String text(Document document) {
    PlainTextWriter writer = new PlainTextWriter();
    writer.write(document);
    return writer.toString();
  }

  /** The field's own name says it. */
  @Override
  public void title(String text) {}

  @Override
  public void heading(String text, int level) {
    out.append(out.isEmpty() ? "" : "\n");
    line("", text);
  }

  @Override
  public void paragraph(String text, Emphasis emphasis) {
    line("", text);
  }

  @Override
  public void labelled(String label, String text) {
    line("", label + text);
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
  public void contact(ContactEntry entry) {
    line(BULLET, entry.heading());
    entry.facts().forEach(fact -> line("  ", fact));
    entry.warnings().forEach(warning -> line("  ", warning));
    line("  ", entry.trust());
    line("  ", entry.source().sentence());
  }

  @Override
  public void sources(String heading, List<Citation> pages) {
    heading(heading);
    bullets(pages.stream().map(Citation::written).distinct().toList());
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
