package dev.walletdesk.diagnosis;

import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.SeenDate;
import java.util.Comparator;
import java.util.Optional;

/** In which order contacts are put before somebody. */
public final class ContactOrder {

  /** By the first day that a date can mean; what bears none comes last. */
  private static final Comparator<Optional<SeenDate>> NEWEST_FIRST =
      Comparator.comparing(date -> date.map(SeenDate::text).orElse(""), Comparator.reverseOrder());

  private ContactOrder() {}

  /**
   * The order without a problem in mind: what is for somebody's country, then what they can read,
   * then the nearest.
   */
  public static Comparator<Contact> near(Seeker seeker) {
    return Comparator.<Contact, Boolean>comparing(contact -> !seeker.isServedBy(contact))
        .thenComparing(contact -> !seeker.understands(contact))
        .thenComparingInt(seeker::distance);
  }

  /**
   * The order for a problem: the {@link #near} ones first. Of these it counts how well the way fits
   * the urgency, whether the desk is there for the problem, how far the contact can be trusted, and
   * how old that is. Who cannot get into the app is sent there last of all.
   */
  static Comparator<Contact> forCase(Seeker seeker, String guideId, Handoff handoff) {
    return Comparator.<Contact, Boolean>comparing(contact -> isShut(contact, handoff))
        .thenComparing(near(seeker))
        .thenComparingInt(contact -> rank(contact, handoff))
        .thenComparing(contact -> !contact.purpose().contains(guideId))
        .thenComparing(Contact::trust)
        .thenComparing(Contact::newestEvidence, NEWEST_FIRST)
        .thenComparing(contact -> contact.region().equals(Contact.WORLDWIDE));
  }

  /** A guide for somebody who cannot get into the app leaves it out. */
  private static boolean isShut(Contact contact, Handoff handoff) {
    return contact.channel() == Channel.APP && !handoff.channels().contains(Channel.APP);
  }

  private static int rank(Contact contact, Handoff handoff) {
    int index = handoff.channels().indexOf(contact.channel());
    return index < 0 ? handoff.channels().size() : index;
  }
}
