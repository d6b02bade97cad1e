package dev.walletdesk.validation.survey;

import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Evidence;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.SeenDate;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A contact that is due for a new look.
 *
 * @param party the id of the provider or authority
 * @param contact the contact
 */
public record StaleContact(String party, Contact contact) {

  /**
   * What does most harm when it has become wrong comes first. How many people use a contact is not
   * known, so its reach is guessed from what it is: recommended before unconfirmed before other
   * desks, telephone before all else, general before for some guides only; then undated before
   * dated, and the older newest evidence before the newer. What is equal in all that stays in the
   * order of the data.
   */
  private static final Comparator<StaleContact> WORST_FIRST =
      Comparator.comparing((StaleContact one) -> one.contact.standing())
          .thenComparing(one -> one.contact.channel() != Channel.PHONE)
          .thenComparing(one -> !one.contact.purpose().isEmpty())
          .thenComparing(
              one -> one.contact.newestEvidence().map(SeenDate::latest).orElse(LocalDate.MIN));

  private static final Comparator<Evidence> BEST_TO_LOOK_AT =
      Comparator.comparing((Evidence one) -> !one.kind().isLinkable())
          .thenComparing(
              one -> one.date().map(SeenDate::latest).orElse(LocalDate.MIN),
              Comparator.reverseOrder());

  /**
   * The contacts of {@code parties} that no evidence shows within {@code days} before {@code
   * today}, the worst first. What is offered to nobody is not due.
   */
  public static List<StaleContact> among(List<Party> parties, LocalDate today, int days) {
    LocalDate due = today.minusDays(days);
    return parties.stream()
        .flatMap(
            party ->
                party.contacts().stream()
                    .filter(contact -> contact.trust().mayBeOffered())
                    .filter(contact -> isDue(contact, due))
                    .map(contact -> new StaleContact(party.id(), contact)))
        .sorted(WORST_FIRST)
        .toList();
  }

  private static boolean isDue(Contact contact, LocalDate due) {
    return contact.newestEvidence().map(date -> date.latest().isBefore(due)).orElse(true);
  }

  /** The page at which to look again: the newest of those of their own, or else of any. */
  public Optional<URI> page() {
    return contact.evidence().stream().min(BEST_TO_LOOK_AT).map(Evidence::url);
  }

  /** How many independent sources it rests on. */
  public int sources() {
    return Evidence.sources(contact.evidence());
  }
}
