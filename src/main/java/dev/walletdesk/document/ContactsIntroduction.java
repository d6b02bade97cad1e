package dev.walletdesk.document;

import dev.walletdesk.document.block.Document;
import dev.walletdesk.document.block.Emphasis;
import dev.walletdesk.text.Messages;

/** What stands at the head of a list of contacts: how far to trust it, and any number at all. */
public final class ContactsIntroduction {

  private ContactsIntroduction() {}

  /** The title and what readers must know. */
  public static Document document(Edition edition) {
    Messages messages = edition.messages();
    return Document.of(
        out -> {
          out.title(messages.get("contacts.title"));
          out.paragraph(messages.get("contacts.about"), Emphasis.PLAIN);
          out.paragraph(messages.get("contacts.caution"), Emphasis.WARNING);
        });
  }
}
