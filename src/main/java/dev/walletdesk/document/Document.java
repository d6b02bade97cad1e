package dev.walletdesk.document;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Evidence;
import dev.walletdesk.text.Style;
import java.util.List;

/**
 * What articles, case sheets and contact lists are written into: a few kinds of blocks that every
 * format has.
 */
public interface Document {

  /** The name of the whole. */
  void title(String text);

  /** Begins a section. */
  void heading(String text);

  /** Begins a part of a section. */
  void subheading(String text);

  /** A paragraph; the style tells how much it matters. */
  void paragraph(String text, Style style);

  /** Items in no order. */
  void bullets(List<String> items);

  /** Items to go through in order. */
  void numbered(List<String> items);

  /** Items to tick. */
  void checklist(List<String> items);

  /** A contact with its trust, source and date. */
  void contact(Contact contact);

  /** Names a guide that may fit better. */
  default void see(GuideLink guide) {
    paragraph("→ " + guide.text(), Style.PLAIN);
  }

  /** Tells where facts were found. On a screen there is no room for that. */
  default void sources(String heading, List<Evidence> sources) {}

  /** Names neighbouring guides. */
  default void related(List<GuideLink> guides) {
    bullets(guides.stream().map(GuideLink::text).toList());
  }
}
