package dev.walletdesk.document;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Evidence;
import dev.walletdesk.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Remembers the blocks of a document, so that they can be put into another one later. */
public final class Recording implements Document {

  /** What a block is. */
  public enum Kind {
    TITLE,
    HEADING,
    SUBHEADING,
    /** Where facts were found, under a heading. */
    SOURCES,
    OTHER
  }

  /**
   * One block.
   *
   * @param kind what it is
   * @param heading what it is called; empty if it has no name
   * @param contact the contact that it is, if it is one
   * @param writer writes it into a document under a heading
   */
  public record Block(
      Kind kind, String heading, Optional<Contact> contact, BiConsumer<Document, String> writer) {

    /** Writes the block. */
    public void write(Document out) {
      writer.accept(out, heading);
    }

    /** Writes the block under another heading. */
    public void write(Document out, String otherHeading) {
      writer.accept(out, otherHeading);
    }
  }

  private final List<Block> blocks = new ArrayList<>();

  /** The blocks so far, in order. */
  public List<Block> blocks() {
    return List.copyOf(blocks);
  }

  @Override
  public void title(String text) {
    blocks.add(new Block(Kind.TITLE, text, Optional.empty(), Document::title));
  }

  @Override
  public void heading(String text) {
    blocks.add(new Block(Kind.HEADING, text, Optional.empty(), Document::heading));
  }

  @Override
  public void subheading(String text) {
    blocks.add(new Block(Kind.SUBHEADING, text, Optional.empty(), Document::subheading));
  }

  @Override
  public void paragraph(String text, Style style) {
    add(out -> out.paragraph(text, style));
  }

  @Override
  public void bullets(List<String> items) {
    add(out -> out.bullets(items));
  }

  @Override
  public void numbered(List<String> items) {
    add(out -> out.numbered(items));
  }

  @Override
  public void checklist(List<String> items) {
    add(out -> out.checklist(items));
  }

  @Override
  public void contact(Contact contact) {
    Optional<Contact> one = Optional.of(contact);
    blocks.add(new Block(Kind.OTHER, "", one, (out, none) -> out.contact(contact)));
  }

  @Override
  public void see(GuideLink guide) {
    add(out -> out.see(guide));
  }

  @Override
  public void related(List<GuideLink> guides) {
    add(out -> out.related(guides));
  }

  @Override
  public void sources(String heading, List<Evidence> sources) {
    if (!sources.isEmpty()) {
      blocks.add(
          new Block(
              Kind.SOURCES, heading, Optional.empty(), (out, name) -> out.sources(name, sources)));
    }
  }

  private void add(Consumer<Document> writer) {
    blocks.add(new Block(Kind.OTHER, "", Optional.empty(), (out, none) -> writer.accept(out)));
  }
}
