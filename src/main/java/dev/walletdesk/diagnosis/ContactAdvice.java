package dev.walletdesk.diagnosis;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.NoPhoneLine;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Standing;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which of a wallet's contacts fit a case, in the order of {@link ContactOrder}.
 *
 * @param region the country that they are for, when known
 * @param recommended verified or corroborated, the best first
 * @param unconfirmed to be shown only under a warning
 * @param elsewhere those for other countries that might be recommended there
 * @param noPhoneLine present when the wallet has no telephone support
 */
public record ContactAdvice(
    Optional<String> region,
    List<Contact> recommended,
    List<Contact> unconfirmed,
    List<Contact> elsewhere,
    Optional<NoPhoneLine> noPhoneLine) {

  /** Nothing is known. */
  public static final ContactAdvice NONE =
      new ContactAdvice(Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());

  /** The contacts of {@code provider} for the problem of guide {@code guideId}. */
  public static ContactAdvice of(
      Provider provider, Seeker seeker, String guideId, Handoff handoff) {
    List<Contact> fitting =
        provider.contacts().stream()
            .filter(contact -> contact.servesGuide(guideId))
            .sorted(ContactOrder.forCase(seeker, guideId, handoff))
            .toList();
    Predicate<Contact> recommended = standing(Standing.RECOMMENDED, guideId);
    Predicate<Contact> unconfirmed = standing(Standing.UNCONFIRMED, guideId);
    return new ContactAdvice(
        seeker.region(),
        those(fitting, contact -> recommended.test(contact) && seeker.isServedBy(contact)),
        those(fitting, contact -> unconfirmed.test(contact) && seeker.isServedBy(contact)),
        those(fitting, contact -> recommended.test(contact) && !seeker.isServedBy(contact)),
        provider.noPhoneLine());
  }

  /** All of them, for which country and with what trust they ever are. */
  public List<Contact> contacts() {
    return Stream.of(recommended, unconfirmed, elsewhere).flatMap(List::stream).toList();
  }

  /** The other countries for which there are contacts. */
  public List<String> otherRegions() {
    return elsewhere.stream().map(Contact::region).distinct().sorted().toList();
  }

  /** Contacts of {@code party} that serve {@code region}; all of them without a region. */
  public static List<Contact> inRegion(Party party, Optional<String> region) {
    return party.contacts().stream()
        .filter(contact -> region.map(contact::serves).orElse(true))
        .toList();
  }

  private static Predicate<Contact> standing(Standing standing, String guideId) {
    return contact -> contact.standingFor(guideId) == standing;
  }

  private static List<Contact> those(List<Contact> contacts, Predicate<Contact> wanted) {
    return contacts.stream().filter(wanted).toList();
  }
}
