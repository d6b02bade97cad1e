package dev.walletdesk.diagnosis;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Authority.Matter;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.Urgency;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom to turn to when a provider does not help: those that the guide names for a country, and in a
 * country for which it names nobody those that handle such matters there.
 */
final class Escalation {

  private Escalation() {}

  /** By country, in order; a known country is there even if nobody is known in it. */
  static Map<String, List<Authority>> of(
      Guide guide, Handoff handoff, Optional<String> region, Catalog catalog) {
    Map<String, List<Authority>> found = new LinkedHashMap<>();
    handoff.escalate().forEach((where, ids) -> found.put(where, named(ids, catalog)));
    if (region.isEmpty()) {
      return found;
    } else if (region.get().equals(Condition.OTHER)) {
      return Map.of();
    }
    List<Authority> there = found.getOrDefault(region.get(), List.of());
    return Map.of(region.get(), there.isEmpty() ? fitting(guide, region.get(), catalog) : there);
  }

  private static List<Authority> named(List<String> ids, Catalog catalog) {
    return ids.stream().flatMap(id -> catalog.authority(id).stream()).toList();
  }

  private static List<Authority> fitting(Guide guide, String region, Catalog catalog) {
    List<Matter> matters = matters(guide.urgency());
    return catalog.authorities().stream()
        .filter(authority -> authority.region().equals(region))
        .filter(authority -> authority.handles().stream().anyMatch(matters::contains))
        .sorted(Comparator.comparingInt(authority -> first(authority, matters)))
        .toList();
  }

  private static int first(Authority authority, List<Matter> matters) {
    return authority.handles().stream()
        .filter(matters::contains)
        .mapToInt(matters::indexOf)
        .min()
        .orElseThrow();
  }

  private static List<Matter> matters(Urgency urgency) {
    return switch (urgency) {
      case EMERGENCY -> List.of(Matter.POLICE, Matter.FRAUD, Matter.COMPLAINTS);
      case URGENT -> List.of(Matter.FRAUD, Matter.COMPLAINTS);
      case ROUTINE -> List.of(Matter.COMPLAINTS);
    };
  }
}
