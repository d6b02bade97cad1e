package dev.walletdesk.diagnosis;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.NoPhoneLine;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which of a wallet's contacts fit a case.
 *
 * @param recommended verified or corroborated, the best first
 * @param unconfirmed to be shown only under a warning
 * @param noPhoneLine present when the wallet has no telephone support
 */
public record ContactAdvice(
    List<Contact> recommended, List<Contact> unconfirmed, Optional<NoPhoneLine> noPhoneLine) {

  /** Nothing is known. */
  public static final ContactAdvice NONE =
      new ContactAdvice(List.of(), List.of(), Optional.empty());

  /**
   * The contacts of {@code provider} for the problem of guide {@code guideId}.
   *
   * @param region the country, where known; without it the contacts of all countries are given
   */
  public static ContactAdvice of(
      Provider provider, Optional<String> region, String guideId, Handoff handoff) {
    List<Contact> fitting =
        inRegion(provider, region).stream()
            .filter(contact -> contact.servesGuide(guideId))
            .sorted(order(guideId, handoff))
            .toList();
    return new ContactAdvice(
        fitting.stream().filter(Contact::isRecommendable).toList(),
        fitting.stream().filter(one -> one.standing() == Standing.UNCONFIRMED).toList(),
        provider.noPhoneLine());
  }

  /** Contacts of {@code party} that serve {@code region}; all of them without a region. */
  public static List<Contact> inRegion(Party party, Optional<String> region) {
    return party.contacts().stream()
        .filter(contact -> region.map(contact::serves).orElse(true))
        .toList();
  }

  private static Comparator<Contact> order(String guideId, Handoff handoff) {
    return Comparator.<Contact>comparingInt(contact -> rank(contact, handoff))
        .thenComparing(contact -> !contact.purpose().contains(guideId))
        .thenComparing(Contact::trust)
        .thenComparing(contact -> contact.region().equals(Contact.WORLDWIDE));
  }

  private static int rank(Contact contact, Handoff handoff) {
    int index = handoff.channels().indexOf(contact.channel());
    return index < 0 ? handoff.channels().size() : index;
  }
}
