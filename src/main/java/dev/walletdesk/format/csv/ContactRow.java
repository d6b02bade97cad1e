package dev.walletdesk.format.csv;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.SeenDate;
import dev.walletdesk.catalog.Trust;
import dev.walletdesk.document.ContactLink;
import dev.walletdesk.document.ContactText;
import dev.walletdesk.document.Terms;
import dev.walletdesk.document.block.Citation;
import dev.walletdesk.document.block.ContactEntry;
import dev.walletdesk.text.DataName;
import dev.walletdesk.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the columns that describe a contact have in common, in whatever table they stand. */
final class ContactRow {

  private ContactRow() {}

  /** What is dialled or opened, if it may be recommended; else it is in a column of its own. */
  static String value(Contact contact) {
    return contact.isRecommendable() ? contact.value() : "";
  }

  /** The value of a contact that must not be used without more ado. */
  static String doubtfulValue(Contact contact) {
    return contact.isRecommendable() ? "" : contact.value();
  }

  static String link(Contact contact) {
    return ContactLink.of(contact).orElse("");
  }

  static String trust(Contact contact) {
    return DataName.of(contact.trust());
  }

  static String seen(Contact contact) {
    return contact.newestEvidence().map(SeenDate::text).orElse("");
  }

  static String sources(Contact contact, ContactText text) {
    return text.citations(contact.evidence()).stream()
        .map(Citation::written)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** Everything that speaks against using it. */
  static String warnings(ContactEntry entry, Messages messages) {
    List<String> warnings = new ArrayList<>();
    Trust trust = entry.contact().trust();
    if (!trust.isRecommendable()) {
      warnings.add(messages.get("export." + DataName.of(trust)));
    }
    if (!entry.contact().origin().isOfficial()) {
      warnings.add(new Terms(messages).notOfficial(entry.contact().origin()));
    }
    warnings.addAll(entry.warnings());
    return String.join(" ", warnings);
  }

  /** Everything about it but its value. */
  static String description(ContactEntry entry, Messages messages) {
    return Stream.of(
            Stream.of(warnings(entry, messages)).filter(warning -> !warning.isEmpty()),
            entry.facts().stream(),
            Stream.of(entry.trust()))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }
}
