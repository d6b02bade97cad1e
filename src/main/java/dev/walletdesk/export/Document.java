package dev.walletdesk.export;

import dev.walletdesk.catalog.Contact;
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
}
