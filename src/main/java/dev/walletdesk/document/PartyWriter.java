package dev.walletdesk.document;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.ProviderKind;
import dev.walletdesk.catalog.Standing;
import dev.walletdesk.diagnosis.ContactAdvice;
import dev.walletdesk.document.block.BlockWriter;
import dev.walletdesk.document.block.Document;
import dev.walletdesk.document.block.Emphasis;
import dev.walletdesk.text.DataName;
import dev.walletdesk.text.Messages;
import java.util.List;

/** Writes providers and authorities with their contacts, each under the warning it needs. */
public final class PartyWriter {

  private final ContactText contacts;
  private final Messages messages;
  private final Terms words;
  private final NoContact noContact;

  /** Writes in the language of {@code contacts}. */
  public PartyWriter(ContactText contacts) {
    this.contacts = contacts;
    this.messages = contacts.messages();
    this.words = new Terms(messages);
    this.noContact = new NoContact(messages);
  }

  /**
   * A party with some of its contacts, under its name.
   *
   * @param everything whether other desks' and wrong contacts are shown too, marked
   */
  public Document document(PartyContacts entry, boolean everything) {
    Party party = entry.party();
    return Document.of(
        out -> {
          out.heading(messages.get("party.heading", words.name(party), party.id()));
          content(entry, everything, out);
        });
  }

  /**
   * The same under the party's name alone, for readers who do not need its id.
   *
   * @param everything whether other desks' and wrong contacts are shown too, marked
   */
  public Document section(PartyContacts entry, boolean everything) {
    return Document.of(
        out -> {
          out.heading(words.name(entry.party()));
          content(entry, everything, out);
        });
  }

  /**
   * What stands under the name of a party.
   *
   * @param everything whether other desks' and wrong contacts are shown too, marked
   */
  public Document content(PartyContacts entry, boolean everything) {
    return Document.of(out -> content(entry, everything, out));
  }

  /** The contacts of a provider that fit a case. */
  public Document advice(Provider provider, ContactAdvice advice) {
    return Document.of(out -> advice(provider, advice, out));
  }

  /** What stands under the name of a party before its contacts. */
  public Document introduction(Party party) {
    return Document.of(out -> introduction(party, out));
  }

  /**
   * Contacts, the best first, each under the warning it needs.
   *
   * @param everything whether other desks' and wrong contacts are shown too, marked
   */
  public Document contacts(List<Contact> some, boolean everything) {
    return Document.of(out -> contacts(some, everything, out));
  }

  private void content(PartyContacts entry, boolean everything, BlockWriter out) {
    introduction(entry.party(), out);
    contacts(entry.contacts(), everything, out);
  }

  private void introduction(Party party, BlockWriter out) {
    origin(party, out);
    if (party instanceof Authority authority) {
      out.paragraph(messages.of(authority.about()), Emphasis.PLAIN);
    }
    kind(party, out);
    noPhoneLine(party, out);
  }

  private void contacts(List<Contact> some, boolean everything, BlockWriter out) {
    contacts(those(Standing.RECOMMENDED, some), out);
    unconfirmed(some, out);
    if (everything) {
      otherDesks(some, out);
      never(Standing.WRONG, some, out);
      never(Standing.RETIRED, some, out);
    }
  }

  /** Writes the contacts of a provider that fit a case. */
  void advice(Provider provider, ContactAdvice advice, BlockWriter out) {
    origin(provider, out);
    kind(provider, out);
    noPhoneLine(provider, out);
    contacts(advice.recommended(), out);
    if (advice.recommended().isEmpty()) {
      out.write(noContact.document(provider, advice.region(), advice.otherRegions()));
    }
    unconfirmed(advice.unconfirmed(), out);
  }

  /** Says where an entry comes from, if not from walletdesk's own research. */
  void origin(Party party, BlockWriter out) {
    if (!party.origin().isOfficial()) {
      out.paragraph(words.notOfficial(party.origin()), Emphasis.DANGER);
    }
  }

  /** Says who can help, where that is not the provider itself. */
  private void kind(Party party, BlockWriter out) {
    if (party instanceof Provider provider && provider.kind() != ProviderKind.ACCOUNT) {
      out.paragraph(words.of(provider.kind()), Emphasis.PLAIN);
    }
  }

  /** Says that there is no telephone support, if that is known. */
  private void noPhoneLine(Party party, BlockWriter out) {
    if (party instanceof Provider provider) {
      provider
          .noPhoneLine()
          .ifPresent(none -> out.paragraph(messages.of(none.note()), Emphasis.WARNING));
    }
  }

  /** Writes the contacts that cannot be relied on, under their warning. */
  private void unconfirmed(List<Contact> all, BlockWriter out) {
    List<Contact> found = those(Standing.UNCONFIRMED, all);
    if (!found.isEmpty()) {
      out.subheading(messages.get("contact.unconfirmed.heading"));
      out.paragraph(messages.get("contact.unconfirmed.warning"), Emphasis.WARNING);
      contacts(found, out);
    }
  }

  private void otherDesks(List<Contact> all, BlockWriter out) {
    List<Contact> found = those(Standing.OTHER_DESK, all);
    if (!found.isEmpty()) {
      out.subheading(messages.get("contact.other-desks.heading"));
      contacts(found, out);
    }
  }

  /** Writes the contacts of a group that is never offered, so that they are known. */
  private void never(Standing standing, List<Contact> all, BlockWriter out) {
    List<Contact> found = those(standing, all);
    if (!found.isEmpty()) {
      String key = "contact." + DataName.of(standing);
      out.subheading(messages.get(key + ".heading"));
      out.paragraph(messages.get(key + ".warning"), Emphasis.DANGER);
      contacts(found, out);
    }
  }

  private void contacts(List<Contact> some, BlockWriter out) {
    some.stream().map(contacts::entry).forEach(out::contact);
  }

  private static List<Contact> those(Standing standing, List<Contact> contacts) {
    return contacts.stream().filter(contact -> contact.standing() == standing).toList();
  }
}
