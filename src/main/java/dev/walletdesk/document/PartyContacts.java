package dev.walletdesk.document;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Party;
import java.util.List;

/**
 * A provider or authority with those of its contacts that are wanted.
 *
 * @param party who it is
 * @param contacts the best first
 */
public record PartyContacts(Party party, List<Contact> contacts) {

  /** How many contacts there are that may not be recommended. */
  public static int doubtful(List<PartyContacts> parties) {
    return (int)
        parties.stream()
            .flatMap(entry -> entry.contacts().stream())
            .filter(contact -> !contact.isRecommendable())
            .count();
  }
}
