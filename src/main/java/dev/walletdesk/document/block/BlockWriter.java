package dev.walletdesk.document.block;

import java.util.List;

/** Writes the blocks of documents in one format: a method for each kind of block. */
public interface BlockWriter {

  /** Writes all blocks of a document. */
  default void write(Document document) {
    document.blocks().forEach(block -> block.writeTo(this));
  }

  /** The name of the whole. */
  void title(String text);

  /**
   * Begins a section.
   *
   * @param level how deep it stands, from 1; no level is left out on the way down
   */
  void heading(String text, int level);

  /** Begins a section of the whole. */
  default void heading(String text) {
    heading(text, 1);
  }

  /** Begins a part of such a section. */
  default void subheading(String text) {
    heading(text, 2);
  }

  /** A paragraph. */
  void paragraph(String text, Emphasis emphasis);

  /**
   * A paragraph that begins with what it is about.
   *
   * @param label what it is about, as it stands before a colon
   * @param text the colon in the language's form, and what is said
   */
  void labelled(String label, String text);

  /** A sentence that ends with a command to copy; a screen must not break it. */
  default void command(String text) {
    paragraph(text, Emphasis.PLAIN);
  }

  /** Items in no order. */
  void bullets(List<String> items);

  /** Items to go through in order. */
  void numbered(List<String> items);

  /** Items to tick. */
  void checklist(List<String> items);

  /** A contact with its trust, source and date. */
  void contact(ContactEntry entry);

  /** Names a guide that may fit better. */
  default void see(GuideLink guide) {
    paragraph("→ " + guide.text(), Emphasis.PLAIN);
  }

  /** Tells where facts were found. On a screen there is no room for that. */
  default void sources(String heading, List<Citation> pages) {}

  /** Names neighbouring guides. */
  default void related(List<GuideLink> guides) {
    bullets(guides.stream().map(GuideLink::text).toList());
  }
}
