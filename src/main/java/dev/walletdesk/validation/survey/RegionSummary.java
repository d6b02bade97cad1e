package dev.walletdesk.validation.survey;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Evidence;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.SeenDate;
import dev.walletdesk.catalog.Trust;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What there is for one region.
 *
 * @param region ISO 3166-1 alpha-2, or {@link Contact#WORLDWIDE}
 * @param providers how many providers have a contact for it
 * @param authorities how many authorities have
 * @param contacts how many contacts there are of each trust
 * @param newest the newest evidence of any of them; absent when none bears a date
 * @param oldest the oldest evidence of any of them; absent when none bears a date
 */
public record RegionSummary(
    String region,
    int providers,
    int authorities,
    Map<Trust, Integer> contacts,
    Optional<SeenDate> newest,
    Optional<SeenDate> oldest) {

  /** All regions that {@code parties} have contacts for, those with the most contacts first. */
  public static List<RegionSummary> of(List<Party> parties) {
    Map<String, Count> counts = new TreeMap<>();
    for (Party party : parties) {
      for (Contact contact : party.contacts()) {
        counts.computeIfAbsent(contact.region(), Count::new).add(party, contact);
      }
    }
    return counts.values().stream()
        .map(Count::summary)
        .sorted(Comparator.comparing(RegionSummary::size).reversed())
        .toList();
  }

  /** How many contacts there are. */
  private int size() {
    return contacts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** No contacts of any trust. */
  public static Map<Trust, Integer> none() {
    Map<Trust, Integer> counts = new EnumMap<>(Trust.class);
    for (Trust trust : Trust.values()) {
      counts.put(trust, 0);
    }
    return counts;
  }

  /** One region while it is counted. */
  private static final class Count {

    private final String region;
    private final Set<String> providers = new HashSet<>();
    private final Set<String> authorities = new HashSet<>();
    private final Map<Trust, Integer> contacts = none();
    private Optional<SeenDate> newest = Optional.empty();
    private Optional<SeenDate> oldest = Optional.empty();

    private Count(String region) {
      this.region = region;
    }

    private void add(Party party, Contact contact) {
      (party instanceof Provider ? providers : authorities).add(party.id());
      contacts.merge(contact.trust(), 1, Integer::sum);
      contact.evidence().stream().map(Evidence::date).flatMap(Optional::stream).forEach(this::see);
    }

    private void see(SeenDate date) {
      newest = newest.filter(known -> known.compareTo(date) >= 0).or(() -> Optional.of(date));
      oldest = oldest.filter(known -> known.compareTo(date) <= 0).or(() -> Optional.of(date));
    }

    private RegionSummary summary() {
      return new RegionSummary(
          region, providers.size(), authorities.size(), contacts, newest, oldest);
    }
  }
}
