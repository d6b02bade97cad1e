package dev.walletdesk.catalog;

import dev.walletdesk.text.LocalizedText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One way to reach a provider or an authority, with what is known of where it comes from.
 *
 * @param channel how it is reached
 * @param value what one dials, opens, writes to, or taps through
 * @param label which desk this is
 * @param region ISO 3166-1 alpha-2, or {@link #WORLDWIDE}
 * @param languages ISO 639-1 codes; empty when unknown
 * @param hours when it is open; absent when unknown
 * @param purpose ids of the guides it serves; empty means general
 * @param use whom it is for
 * @param note what one must know to use it, or why it is wrong
 * @param trust how far it can be relied on
 * @param instead for a wrong or retired contact, the value of the right one, where known
 * @param evidence where it was seen; never empty
 * @param origin which data it comes from
 */
public record Contact(
    Channel channel,
    String value,
    LocalizedText label,
    String region,
    List<String> languages,
    Optional<OpeningHours> hours,
    Set<String> purpose,
    Use use,
    Optional<LocalizedText> note,
    Trust trust,
    Optional<String> instead,
    List<Evidence> evidence,
    Origin origin) {

  /** The UN M49 code for the world: a contact for everybody. */
  public static final String WORLDWIDE = "001";

  /** In which group it is put before people. */
  public Standing standing() {
    if (trust == Trust.WRONG) {
      return Standing.WRONG;
    } else if (trust == Trust.RETIRED) {
      return Standing.RETIRED;
    } else if (use != Use.CUSTOMERS) {
      return Standing.OTHER_DESK;
    }
    return trust.isRecommendable() ? Standing.RECOMMENDED : Standing.UNCONFIRMED;
  }

  /**
   * In which group it is put before somebody with the problem of guide {@code guideId}: a sellers'
   * desk is the one to turn to where it says that it serves that guide, since those who have that
   * problem are the sellers.
   */
  public Standing standingFor(String guideId) {
    boolean forThem = use == Use.MERCHANTS && purpose.contains(guideId);
    if (standing() != Standing.OTHER_DESK || !forThem) {
      return standing();
    }
    return trust.isRecommendable() ? Standing.RECOMMENDED : Standing.UNCONFIRMED;
  }

  /** Whether it may be put before a customer as the one to turn to. */
  public boolean isRecommendable() {
    return standing() == Standing.RECOMMENDED;
  }

  /** Whether it is found by going through the official app, step by step. */
  public boolean isInApp() {
    return channel == Channel.APP || value.contains(" → ");
  }

  /** Whether it serves the problem of a guide; a general contact serves them all. */
  public boolean servesGuide(String guideId) {
    return purpose.isEmpty() || purpose.contains(guideId);
  }

  /** Whether it serves people in {@code region}. */
  public boolean serves(String region) {
    return this.region.equals(WORLDWIDE) || Regions.includes(this.region, region);
  }

  /** The newest date that any of its evidence bears. */
  public Optional<SeenDate> newestEvidence() {
    return evidence.stream().flatMap(e -> e.date().stream()).max(Comparator.naturalOrder());
  }

  /** Whether nothing shows that it was still right a year before {@code today}. */
  public boolean isStale(LocalDate today) {
    return newestEvidence().map(date -> date.isOlderThanAYear(today)).orElse(true);
  }
}
