package dev.walletdesk.diagnosis;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Authority.Matter;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.ProviderKind;
import dev.walletdesk.catalog.Regions;
import dev.walletdesk.catalog.Urgency;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom to turn to when a provider does not help: the authorities of a country that handle what the
 * handoff is about, those that exist for it above all first.
 */
public final class Escalation {

  /** What an authority may do about a wallet that nobody but its owner controls. */
  private static final Set<Matter> WITHOUT_PROVIDER =
      Set.of(Matter.POLICE, Matter.FRAUD, Matter.TAKEDOWN, Matter.DATA);

  private static final Set<Matter> DISPUTES = Set.of(Matter.COMPLAINTS, Matter.BANKING);

  private static final String EUROPE = "EU";

  private final List<Authority> authorities;
  private final List<Matter> matters;
  private final List<Matter> lastResort;

  private Escalation(List<Authority> authorities, List<Matter> matters, List<Matter> lastResort) {
    this.authorities = authorities;
    this.matters = matters;
    this.lastResort = lastResort;
  }

  /**
   * The authorities for a handoff of {@code guide}, by country and in order.
   *
   * @param wallet the wallet, where known; a complaint about one that nobody runs leads nowhere
   * @param region the country, where known; it is then the only one, and there even if nobody is
   *     known in it. Without it, all countries with an authority for the matter
   */
  public static Map<String, List<Authority>> of(
      Guide guide,
      Handoff handoff,
      Optional<Provider> wallet,
      Optional<String> region,
      Catalog catalog) {
    List<Matter> wanted = wanted(guide, handoff, wallet);
    List<Matter> lastResort = isRunByNobody(wallet) ? List.of() : List.of(Matter.COMPLAINTS);
    return wanted.isEmpty()
        ? Map.of()
        : new Escalation(catalog.authorities(), wanted, lastResort).in(region);
  }

  /**
   * The authorities of a country to report to at once, beside the provider: those that handle any
   * of {@code matters} and can be reached, in the order of all others, but by telephone first.
   */
  public static List<Authority> atOnce(List<Matter> matters, String country, Catalog catalog) {
    return new Escalation(catalog.authorities(), matters, List.of())
        .handling(country, matters).stream()
            .filter(authority -> authority.quickest().isPresent())
            .sorted(Comparator.comparing(authority -> !authority.isReachedByPhone()))
            .toList();
  }

  /**
   * Whom somebody needs for a handoff of {@code guide} beside {@code known}: what is not in the
   * data has to be looked for elsewhere. Who helps against a shop is told only where nobody else is
   * known.
   *
   * @param known the authorities of one country that the handoff leads to; none for an unknown one
   */
  public static List<Need> missing(
      Guide guide, Handoff handoff, Optional<Provider> wallet, List<Authority> known) {
    List<Matter> wanted = wanted(guide, handoff, wallet);
    return Stream.of(Need.values())
        .filter(need -> need.isFor(wanted) && !need.isMetBy(known))
        .filter(need -> need != Need.CONSUMERS || known.isEmpty())
        .toList();
  }

  private static List<Matter> wanted(Guide guide, Handoff handoff, Optional<Provider> wallet) {
    List<Matter> named = handoff.turnTo().isEmpty() ? usual(guide.urgency()) : handoff.turnTo();
    return isRunByNobody(wallet)
        ? named.stream().filter(WITHOUT_PROVIDER::contains).toList()
        : named;
  }

  private static boolean isRunByNobody(Optional<Provider> wallet) {
    return wallet.filter(one -> one.kind() == ProviderKind.SELF_CUSTODY).isPresent();
  }

  private static List<Matter> usual(Urgency urgency) {
    return urgency == Urgency.EMERGENCY
        ? List.of(Matter.POLICE, Matter.FRAUD, Matter.COMPLAINTS)
        : List.of(Matter.COMPLAINTS);
  }

  private Map<String, List<Authority>> in(Optional<String> region) {
    Map<String, List<Authority>> found = new LinkedHashMap<>();
    if (region.isPresent()) {
      found.put(region.get(), in(region.get()));
    } else {
      authorities.forEach(one -> found.computeIfAbsent(one.region(), this::in));
      found.values().removeIf(List::isEmpty);
    }
    return found;
  }

  private List<Authority> in(String country) {
    List<Authority> there = handling(country, matters);
    if (there.isEmpty() && matters.stream().anyMatch(WITHOUT_PROVIDER::contains)) {
      there = handling(country, lastResort);
    }
    boolean dispute = matters.stream().anyMatch(DISPUTES::contains);
    return dispute && Regions.isInEuropeanEconomicArea(country)
        ? Stream.concat(there.stream(), handling(EUROPE, List.of(Matter.COMPLAINTS)).stream())
            .toList()
        : there;
  }

  /** Those in a country that handle any of {@code wanted}, in its order. */
  private List<Authority> handling(String country, List<Matter> wanted) {
    List<Authority> there =
        authorities.stream().filter(authority -> authority.region().equals(country)).toList();
    List<Matter> handled =
        wanted.stream().flatMap(matter -> handled(matter, there)).distinct().toList();
    return there.stream()
        .filter(authority -> authority.handles().stream().anyMatch(handled::contains))
        .sorted(Comparator.comparingInt(authority -> rank(authority, handled)))
        .toList();
  }

  /** The matter, or what comes nearest where nobody handles it. */
  private static Stream<Matter> handled(Matter matter, List<Authority> there) {
    Set<Matter> known =
        there.stream().flatMap(one -> one.handles().stream()).collect(Collectors.toSet());
    return known.contains(matter)
        ? Stream.of(matter)
        : matter.otherwise().stream().filter(known::contains).limit(1);
  }

  /** What an authority is for above all decides where it stands. */
  private static int rank(Authority authority, List<Matter> handled) {
    return authority.handles().stream()
        .filter(handled::contains)
        .findFirst()
        .map(handled::indexOf)
        .orElseThrow();
  }
}
