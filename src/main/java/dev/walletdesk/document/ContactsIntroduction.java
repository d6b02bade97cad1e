package dev.walletdesk.document;

import dev.walletdesk.text.Style;

/** What stands at the head of a list of contacts: how far to trust it, and any number at all. */
public final class ContactsIntroduction {

  private ContactsIntroduction() {}

  /** Writes the title and what readers must know. */
  public static void write(Edition edition, Document out) {
    out.title(edition.messages().get("contacts.title"));
    out.paragraph(edition.messages().get("contacts.about"), Style.PLAIN);
    out.paragraph(edition.messages().get("contacts.caution"), Style.WARNING);
  }
}
