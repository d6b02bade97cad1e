package dev.walletdesk.validation;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.SeenDate;
import dev.walletdesk.catalog.Trust;
import dev.walletdesk.diagnosis.paths.PathCounts;
import dev.walletdesk.diagnosis.paths.WalkResult;
import dev.walletdesk.validation.survey.Claims;
import dev.walletdesk.validation.survey.GuideSummary;
import dev.walletdesk.validation.survey.RegionSummary;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What there is in the checked data.
 *
 * @param guides how many guides
 * @param paths all paths through all guides
 * @param longestGuide the id of the guide with the longest path; absent without guides
 * @param byGuide the same for each guide that can be walked, with what there is on the way to its
 *     ends
 * @param providers how many providers
 * @param authorities how many authorities
 * @param contacts how many contacts there are of each trust
 * @param oldest the oldest evidence that any contact rests on; absent when none bears a date
 * @param regions the same by region, those with the most contacts first
 */
public record Summary(
    int guides,
    PathCounts paths,
    Optional<String> longestGuide,
    List<GuideSummary> byGuide,
    int providers,
    int authorities,
    Map<Trust, Integer> contacts,
    Optional<Oldest> oldest,
    List<RegionSummary> regions) {

  /**
   * The oldest evidence.
   *
   * @param date the date that it bears
   * @param party the id of the provider or authority
   * @param value the contact that it is for
   */
  public record Oldest(SeenDate date, String party, String value) {}

  /** What all guides say of some wallets or countries only. */
  public Claims claims() {
    return byGuide.stream().map(GuideSummary::claims).reduce(Claims.NONE, Claims::and);
  }

  static Summary of(CheckedData data, Map<Located<Guide>, WalkResult> walks) {
    PathCounts all =
        walks.values().stream().map(WalkResult::paths).reduce(PathCounts.NONE, PathCounts::or);
    Optional<String> longest =
        walks.entrySet().stream()
            .filter(walk -> walk.getValue().paths().mostQuestions() == all.mostQuestions())
            .map(walk -> walk.getKey().value().id())
            .findFirst();
    List<Party> parties = data.parties().stream().map(Located::value).toList();
    int providers = (int) parties.stream().filter(Provider.class::isInstance).count();
    return new Summary(
        data.guides().size(),
        all,
        longest,
        walks.entrySet().stream()
            .map(walk -> GuideSummary.of(walk.getKey().value(), walk.getValue()))
            .toList(),
        providers,
        parties.size() - providers,
        byTrust(parties),
        oldest(parties),
        RegionSummary.of(parties));
  }

  private static Map<Trust, Integer> byTrust(List<Party> parties) {
    Map<Trust, Integer> counts = RegionSummary.none();
    for (Party party : parties) {
      party.contacts().forEach(contact -> counts.merge(contact.trust(), 1, Integer::sum));
    }
    return counts;
  }

  private static Optional<Oldest> oldest(List<Party> parties) {
    return parties.stream()
        .flatMap(
            party -> party.contacts().stream().flatMap(contact -> oldest(party, contact).stream()))
        .min(Comparator.comparing(Oldest::date));
  }

  private static Optional<Oldest> oldest(Party party, Contact contact) {
    return contact.evidence().stream()
        .flatMap(evidence -> evidence.date().stream())
        .min(Comparator.naturalOrder())
        .map(date -> new Oldest(date, party.id(), contact.value()));
  }
}
