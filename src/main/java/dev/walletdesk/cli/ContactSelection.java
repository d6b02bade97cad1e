package dev.walletdesk.cli;

import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Standing;
import dev.walletdesk.diagnosis.ContactAdvice;
import dev.walletdesk.document.PartyContacts;
import java.util.List;
import java.util.Optional;

/**
 * Which contacts are wanted.
 *
 * @param names of providers and authorities; empty means all that have something to show
 * @param channels empty means all
 * @param region absent means all
 * @param guides ids of guides that they should serve; empty means all
 * @param everything also other desks, and what is known to be wrong
 */
public record ContactSelection(
    List<String> names,
    List<Channel> channels,
    Optional<String> region,
    List<String> guides,
    boolean everything) {

  /** The wanted contacts by party; a party that was named is there even without any. */
  public List<PartyContacts> from(Console app) {
    return parties(app).stream()
        .map(party -> new PartyContacts(party, wanted(party)))
        .filter(entry -> !entry.contacts().isEmpty() || !names.isEmpty())
        .toList();
  }

  private List<Party> parties(Console app) {
    if (names.isEmpty()) {
      return app.catalog().parties();
    }
    Lookup lookup = new Lookup(app);
    return names.stream().map(lookup::party).distinct().toList();
  }

  private List<Contact> wanted(Party party) {
    return ContactAdvice.inRegion(party, region).stream()
        .filter(contact -> channels.isEmpty() || channels.contains(contact.channel()))
        .filter(contact -> guides.isEmpty() || guides.stream().anyMatch(contact::servesGuide))
        .filter(contact -> everything || isOffered(contact))
        .toList();
  }

  private static boolean isOffered(Contact contact) {
    return contact.standing() == Standing.RECOMMENDED || contact.standing() == Standing.UNCONFIRMED;
  }
}
