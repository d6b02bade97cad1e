package dev.walletdesk.document;

import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Standing;
import dev.walletdesk.diagnosis.ContactAdvice;
import dev.walletdesk.diagnosis.ContactOrder;
import dev.walletdesk.diagnosis.Seeker;
import java.util.List;
import java.util.Optional;

/**
 * Which contacts are wanted.
 *
 * @param channels empty means all
 * @param region absent means all
 * @param guides ids of guides that they should serve; empty means all
 * @param everything also other desks, and what is known to be wrong
 * @param seeker whom they are for: those near come first
 */
public record ContactSelection(
    List<Channel> channels,
    Optional<String> region,
    List<String> guides,
    boolean everything,
    Seeker seeker) {

  /** Those that are wanted, in the order of the data. */
  public ContactSelection(
      List<Channel> channels, Optional<String> region, List<String> guides, boolean everything) {
    this(channels, region, guides, everything, Seeker.ANYBODY);
  }

  /** The wanted contacts of each party, also of one that has none. */
  public List<PartyContacts> ofEach(List<? extends Party> parties) {
    return parties.stream().map(party -> new PartyContacts(party, wanted(party))).toList();
  }

  /** The wanted contacts of those parties that have any. */
  public List<PartyContacts> ofThoseWithAny(List<? extends Party> parties) {
    return ofEach(parties).stream().filter(entry -> !entry.contacts().isEmpty()).toList();
  }

  private List<Contact> wanted(Party party) {
    return ContactAdvice.inRegion(party, region).stream()
        .filter(contact -> channels.isEmpty() || channels.contains(contact.channel()))
        .filter(contact -> guides.isEmpty() || guides.stream().anyMatch(contact::servesGuide))
        .filter(contact -> everything || isOffered(contact))
        .sorted(ContactOrder.near(seeker))
        .toList();
  }

  private static boolean isOffered(Contact contact) {
    return contact.standing() == Standing.RECOMMENDED || contact.standing() == Standing.UNCONFIRMED;
  }
}
