package dev.walletdesk.format.json;

import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.OpeningHours;
import dev.walletdesk.catalog.Trust;
import dev.walletdesk.catalog.Use;
import dev.walletdesk.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/** A contact with all that is known of it. */
record ContactJson(
    Channel channel,
    String value,
    LocalizedText label,
    String region,
    List<String> languages,
    Optional<String> hours,
    Optional<String> timeZone,
    List<String> purpose,
    Use use,
    Optional<LocalizedText> note,
    Trust trust,
    Optional<String> instead,
    List<EvidenceJson> evidence,
    boolean officialData) {

  static ContactJson of(Contact contact) {
    return new ContactJson(
        contact.channel(),
        contact.value(),
        contact.label(),
        contact.region(),
        contact.languages(),
        contact.hours().map(OpeningHours::text),
        contact.hours().map(OpeningHours::zoneName),
        contact.purpose().stream().sorted().toList(),
        contact.use(),
        contact.note(),
        contact.trust(),
        contact.instead(),
        EvidenceJson.of(contact.evidence()),
        contact.origin().isOfficial());
  }

  static List<ContactJson> of(List<Contact> contacts) {
    return contacts.stream().map(ContactJson::of).toList();
  }
}
