package dev.walletdesk.format.text;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.document.block.BlockWriter;
import dev.walletdesk.document.block.Citation;
import dev.walletdesk.document.block.ContactEntry;
import dev.walletdesk.document.block.Emphasis;
import dev.walletdesk.document.block.GuideLink;
import dev.walletdesk.document.block.SourceLine;
import dev.walletdesk.text.DisplayWidth;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Style;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Lays documents out on a page of text. */
public final class PageWriter implements BlockWriter {

  private static final String FLOW_GAP = "  ";
  private static final int INDENT = 4;
  private static final int INDENT_BY_LEVEL = 2;

  private final Page page;
  private final boolean outline;
  private final boolean withSources;
  private final BiConsumer<ContactEntry, Page> underContacts;
  private int indent;
  private boolean underItems;
  private boolean underContact;

  private PageWriter(
      Page page,
      boolean outline,
      boolean withSources,
      BiConsumer<ContactEntry, Page> underContacts) {
    this.page = page;
    this.outline = outline;
    this.withSources = withSources;
    this.underContacts = underContacts;
  }

  /** Writes onto {@code page}. */
  public PageWriter(Page page) {
    this(page, false, false, (contact, below) -> {});
  }

  /**
   * Writes something long, of sections in sections: what stands deeper is indented, so that one
   * sees without colours where a section ends.
   */
  public static PageWriter outline(Page page) {
    return new PageWriter(page, true, false, (contact, below) -> {});
  }

  /** The same, and tells where the facts in it were found. */
  public static PageWriter withSources(Page page) {
    return new PageWriter(page, true, true, (contact, below) -> {});
  }

  /** Has something more to show under each contact. */
  public static PageWriter with(BiConsumer<ContactEntry, Page> underContacts, Page page) {
    return new PageWriter(page, false, false, underContacts);
  }

  @Override
  public void title(String text) {
    heading(text, 1);
  }

  @Override
  public void heading(String text, int level) {
    indent = outline ? (level - 1) * INDENT_BY_LEVEL : 0;
    if (!outline || level == 1 || underContact) {
      page.gap();
    }
    write(inner -> inner.paragraph(text, Style.HEADING));
  }

  @Override
  public void paragraph(String text, Emphasis emphasis) {
    if (outline && underItems) {
      page.gap();
    }
    write(inner -> inner.paragraph(text, style(emphasis)));
  }

  @Override
  public void command(String text) {
    write(inner -> inner.unbroken(text));
  }

  @Override
  public void labelled(String label, String text) {
    items(inner -> inner.item("-", label + text));
  }

  @Override
  public void bullets(List<String> items) {
    items(inner -> items.forEach(item -> inner.item("-", item)));
  }

  @Override
  public void numbered(List<String> items) {
    items(
        inner -> {
          for (int i = 0; i < items.size(); i++) {
            inner.item((i + 1) + ".", items.get(i));
          }
        });
  }

  @Override
  public void checklist(List<String> items) {
    items(inner -> items.forEach(item -> inner.item("[ ]", item)));
  }

  @Override
  public void contact(ContactEntry entry) {
    if (outline) {
      write(inner -> inShort(entry, inner));
      underContact = true;
    } else {
      page.gap();
      write(inner -> contact(entry, inner));
    }
  }

  /** In something long, what is known of a contact is one paragraph below what is dialled. */
  private static void inShort(ContactEntry entry, Page inner) {
    inner.paragraph(entry.heading() + FLOW_GAP + entry.facts().get(0), style(entry.contact()));
    Page below = inner.inner(INDENT_BY_LEVEL);
    List<String> facts = entry.facts().subList(1, entry.facts().size());
    if (!facts.isEmpty()) {
      below.paragraph(String.join(FLOW_GAP, facts));
    }
    entry.warnings().forEach(warning -> below.paragraph(warning, Style.WARNING));
    below.paragraph(entry.trust() + FLOW_GAP + named(entry.source()), Style.DIM);
    inner.indented(INDENT_BY_LEVEL, below);
  }

  private void contact(ContactEntry entry, Page inner) {
    inner.paragraph("  " + entry.heading(), style(entry.contact()));
    Page facts = inner.inner(INDENT);
    entry.facts().forEach(facts::paragraph);
    entry.warnings().forEach(warning -> facts.paragraph(warning, Style.WARNING));
    facts.paragraph(entry.trust());
    sources(entry.source(), facts);
    underContacts.accept(entry, facts);
    inner.indented(INDENT, facts);
  }

  /** Several links stand one below the other, and one that is wide on a line of its own. */
  private static void sources(SourceLine source, Page facts) {
    List<String> pages = source.pages().stream().map(Citation::written).distinct().toList();
    boolean fits = pages.size() == 1 && DisplayWidth.of(source.sentence()) <= facts.width();
    if (pages.isEmpty() || fits) {
      facts.paragraph(source.sentence(), Style.DIM);
      return;
    }
    facts.paragraph(source.label(), Style.DIM);
    pages.forEach(page -> facts.paragraph(page, Style.DIM));
  }

  /** Whose pages they are, without their addresses. */
  private static String named(SourceLine source) {
    return source.pages().isEmpty()
        ? source.sentence()
        : beforePages(source.label())
            + source.pages().stream()
                .map(Citation::named)
                .distinct()
                .collect(Collectors.joining(source.separator()));
  }

  /** A full-width colon has its space in it. */
  private static String beforePages(String label) {
    return label.endsWith(":") ? label + " " : label;
  }

  @Override
  public void see(GuideLink guide) {
    write(inner -> inner.item("→", guide.text()));
  }

  @Override
  public void sources(String heading, List<Citation> pages) {
    if (withSources) {
      heading(heading);
      bullets(pages.stream().map(Citation::written).distinct().toList());
    }
  }

  private void items(Consumer<Page> content) {
    write(content);
    underItems = true;
  }

  private void write(Consumer<Page> content) {
    Page inner = page.inner(indent);
    content.accept(inner);
    page.indented(indent, inner);
    underItems = false;
    underContact = false;
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
