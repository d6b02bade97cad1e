package dev.walletdesk.format.text;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.document.block.BlockWriter;
import dev.walletdesk.document.block.Citation;
import dev.walletdesk.document.block.ContactEntry;
import dev.walletdesk.document.block.Emphasis;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Style;
import java.util.List;
import java.util.function.BiConsumer;

/** Lays documents out on a page of text. */
public final class PageWriter implements BlockWriter {

  private static final int INDENT = 4;

  private final Page page;
  private final boolean withSources;
  private final BiConsumer<ContactEntry, Page> underContacts;

  private PageWriter(Page page, boolean withSources, BiConsumer<ContactEntry, Page> underContacts) {
    this.page = page;
    this.withSources = withSources;
    this.underContacts = underContacts;
  }

  /** Writes onto {@code page}. */
  public PageWriter(Page page) {
    this(page, false, (contact, below) -> {});
  }

  /** Also tells where the facts in an article were found. */
  public static PageWriter withSources(Page page) {
    return new PageWriter(page, true, (contact, below) -> {});
  }

  /** Has something more to show under each contact. */
  public static PageWriter with(BiConsumer<ContactEntry, Page> underContacts, Page page) {
    return new PageWriter(page, false, underContacts);
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
  public void paragraph(String text, Emphasis emphasis) {
    page.paragraph(text, style(emphasis));
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
  public void contact(ContactEntry entry) {
    page.gap().paragraph("  " + entry.heading(), style(entry.contact()));
    Page facts = page.inner(INDENT);
    entry.facts().forEach(facts::paragraph);
    entry.warnings().forEach(warning -> facts.paragraph(warning, Style.WARNING));
    facts.paragraph(entry.trust());
    facts.paragraph(entry.source().sentence(), Style.DIM);
    underContacts.accept(entry, facts);
    page.indented(INDENT, facts);
  }

  @Override
  public void sources(String heading, List<Citation> pages) {
    if (withSources) {
      heading(heading);
      bullets(pages.stream().map(Citation::written).distinct().toList());
    }
  }

  private static Style style(Emphasis emphasis) {
    return switch (emphasis) {
      case PLAIN -> Style.PLAIN;
      case DIM -> Style.DIM;
      case STRONG -> Style.STRONG;
      case WARNING -> Style.WARNING;
      case DANGER -> Style.DANGER;
    };
  }

  private static Style style(Contact contact) {
    return switch (contact.trust()) {
      case VERIFIED, CORROBORATED -> contact.isRecommendable() ? Style.STRONG : Style.HEADING;
      case UNCONFIRMED -> Style.WARNING;
      case WRONG, RETIRED -> Style.DANGER;
    };
  }
}
