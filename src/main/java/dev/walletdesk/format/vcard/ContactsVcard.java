package dev.walletdesk.format.vcard;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.document.Editions;
import dev.walletdesk.document.PartyContacts;
import dev.walletdesk.format.spi.ContactsFormat;
import ezvcard.VCard;
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
  private final VCardVersion version;

  /** Writes in the languages of {@code editions}. */
  public ContactsVcard(Editions editions) {
    this(editions, VCardVersion.V4_0);
  }

  private ContactsVcard(Editions editions, VCardVersion version) {
    this.editions = editions;
    this.version = version;
  }

  /**
   * The older version 3.0 (RFC 2426), which the address books of Apple, Google and Microsoft all
   * import.
   */
  public static ContactsVcard forImporters(Editions editions) {
    return new ContactsVcard(editions, VCardVersion.V3_0);
  }

  @Override
  public int omitted(List<PartyContacts> parties) {
    return PartyContacts.doubtful(parties);
  }

  private VCard card(PartyContacts party) {
    Card card = new Card(party, editions.all());
    return version == VCardVersion.V3_0 ? card.vcard3() : card.vcard();
  }

  @Override
  public void write(List<PartyContacts> parties, Writer out) throws IOException {
    VCardWriter writer = new VCardWriter(new OctetFolding(out), version);
    writer.setAddProdId(false);
    writer.setIncludeTrailingSemicolons(version == VCardVersion.V3_0);
    writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
    for (PartyContacts party : parties) {
      if (party.contacts().stream().anyMatch(Contact::isRecommendable)) {
        writer.write(card(party));
      }
    }
    writer.flush();
  }
}
