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
  private static int newestFirst(Optional<SeenDate> a, Optional<SeenDate> b) {
    return b.map(SeenDate::text).orElse("").compareTo(a.map(SeenDate::text).orElse(""));
  }

  private ContactOrder() {}

  /**
   * The order without a problem in mind: what is for somebody's country, then what they can read,
   * then the nearest.
   */
  public static Comparator<Contact> near(Seeker seeker) {
    // By hand: every start that shows contacts would make the classes of chained comparators anew.
    return (a, b) -> {
      int served = Boolean.compare(seeker.isServedBy(b), seeker.isServedBy(a));
      int understood = Boolean.compare(seeker.understands(b), seeker.understands(a));
      int first = served != 0 ? served : understood;
      return first != 0 ? first : Integer.compare(seeker.distance(a), seeker.distance(b));
    };
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
        .thenComparing(Contact::newestEvidence, ContactOrder::newestFirst)
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
