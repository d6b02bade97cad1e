package dev.walletdesk.format.vcard;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.document.Editions;
import dev.walletdesk.document.PartyContacts;
import dev.walletdesk.format.spi.ContactsFormat;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Contacts as vCards. An address book shows a number without its warnings; so only what may be
 * recommended gets into one.
 */
public final class ContactsVcard implements ContactsFormat {

  private final Editions editions;

  /** Writes in the languages of {@code editions}. */
  public ContactsVcard(Editions editions) {
    this.editions = editions;
  }

  @Override
  public int omitted(List<PartyContacts> parties) {
    return PartyContacts.doubtful(parties);
  }

  @Override
  public void write(List<PartyContacts> parties, Writer out) throws IOException {
    VCardWriter writer = new VCardWriter(new OctetFolding(out), VCardVersion.V4_0);
    writer.setAddProdId(false);
    writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
    for (PartyContacts party : parties) {
      if (party.contacts().stream().anyMatch(Contact::isRecommendable)) {
        writer.write(new Card(party, editions.all()).vcard());
      }
    }
    writer.flush();
  }
}
