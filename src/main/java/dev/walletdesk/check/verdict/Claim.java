package dev.walletdesk.check.verdict;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.OfficialDomain;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Trust;
import java.util.Optional;

/**
 * Something the catalog says: this contact, or this domain, belongs (or does not) to this party.
 *
 * @param party of whom it is said
 * @param contact the contact, unless it is a domain
 * @param domain the domain, unless it is a contact
 */
public record Claim(Party party, Optional<Contact> contact, Optional<OfficialDomain> domain) {

  /** What a contact says. */
  public static Claim of(Party party, Contact contact) {
    return new Claim(party, Optional.of(contact), Optional.empty());
  }

  /** What a domain says. */
  public static Claim of(Party party, OfficialDomain domain) {
    return new Claim(party, Optional.empty(), Optional.of(domain));
  }

  /** How far it holds. */
  public Trust trust() {
    return contact
        .map(Contact::trust)
        .or(() -> domain.map(OfficialDomain::trust))
        .orElse(Trust.UNCONFIRMED);
  }

  /** Whether walletdesk's own data makes it, and not data that was added. */
  public boolean isOwn() {
    return party.origin().isOfficial();
  }

  /** Whether the data that makes it confirms it to be the party's own, whatever desk it is. */
  public boolean isOfficial() {
    return trust().isRecommendable();
  }

  /** The number, address or domain itself. */
  public String value() {
    return contact.map(Contact::value).or(() -> domain.map(OfficialDomain::domain)).orElse("");
  }
}
