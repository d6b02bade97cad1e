package dev.walletdesk.document;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Standing;
import dev.walletdesk.diagnosis.ContactAdvice;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Style;
import java.util.List;

/** Writes providers and authorities with their contacts, each under the warning it needs. */
public final class PartyWriter {

  private final Messages messages;
  private final Terms words;

  /** Writes in the language of {@code messages}. */
  public PartyWriter(Messages messages) {
    this.messages = messages;
    this.words = new Terms(messages);
  }

  /**
   * Writes a party with some of its contacts.
   *
   * @param everything whether other desks' and wrong contacts are shown too, marked
   */
  public void write(Party party, List<Contact> contacts, boolean everything, Document out) {
    out.heading(messages.get("party.heading", messages.of(party.name()), party.id()));
    content(party, contacts, everything, out);
  }

  /**
   * Writes what stands under the name of a party.
   *
   * @param everything whether other desks' and wrong contacts are shown too, marked
   */
  public void content(Party party, List<Contact> contacts, boolean everything, Document out) {
    origin(party, out);
    if (party instanceof Authority authority) {
      out.paragraph(messages.of(authority.about()), Style.PLAIN);
    }
    noPhoneLine(party, out);
    those(Standing.RECOMMENDED, contacts).forEach(out::contact);
    unconfirmed(contacts, out);
    if (everything) {
      otherDesks(contacts, out);
      wrong(contacts, out);
    }
  }

  /** Writes the contacts of a provider that fit a case. */
  public void advice(Provider provider, ContactAdvice advice, Document out) {
    origin(provider, out);
    noPhoneLine(provider, out);
    advice.recommended().forEach(out::contact);
    if (advice.recommended().isEmpty()) {
      out.paragraph(messages.get("sheet.contact.none"), Style.WARNING);
    }
    unconfirmed(advice.unconfirmed(), out);
  }

  /** Says where an entry comes from, if not from walletdesk's own research. */
  void origin(Party party, Document out) {
    if (!party.origin().isOfficial()) {
      out.paragraph(words.notOfficial(party.origin()), Style.DANGER);
    }
  }

  /** Says that there is no telephone support, if that is known. */
  void noPhoneLine(Party party, Document out) {
    if (party instanceof Provider provider) {
      provider
          .noPhoneLine()
          .ifPresent(none -> out.paragraph(messages.of(none.note()), Style.WARNING));
    }
  }

  /** Writes the contacts that cannot be relied on, under their warning. */
  void unconfirmed(List<Contact> contacts, Document out) {
    List<Contact> found = those(Standing.UNCONFIRMED, contacts);
    if (!found.isEmpty()) {
      out.subheading(messages.get("contact.unconfirmed.heading"));
      out.paragraph(messages.get("contact.unconfirmed.warning"), Style.WARNING);
      found.forEach(out::contact);
    }
  }

  private void otherDesks(List<Contact> contacts, Document out) {
    List<Contact> found = those(Standing.OTHER_DESK, contacts);
    if (!found.isEmpty()) {
      out.subheading(messages.get("contact.other-desks.heading"));
      found.forEach(out::contact);
    }
  }

  private void wrong(List<Contact> contacts, Document out) {
    List<Contact> found = those(Standing.WRONG, contacts);
    if (!found.isEmpty()) {
      out.subheading(messages.get("contact.wrong.heading"));
      out.paragraph(messages.get("contact.wrong.warning"), Style.DANGER);
      found.forEach(out::contact);
    }
  }

  private static List<Contact> those(Standing standing, List<Contact> contacts) {
    return contacts.stream().filter(contact -> contact.standing() == standing).toList();
  }
}
