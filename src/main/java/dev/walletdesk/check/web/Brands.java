package dev.walletdesk.check.web;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.check.verdict.Claim;
import dev.walletdesk.text.WordList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names to look for in hosts, and the official domains themselves. A party that has only a part
 * of a domain does not give the domain its name (Amazon Pay has pay.amazon.com).
 */
final class Brands {

  private static final int SHORTEST = 2;
  private static final int SHORTEST_DISTINCTIVE = 5;
  private static final int SHORTEST_CHINESE = 3;
  private static final int SHORTEST_ID = 6;

  private final Set<String> ordinary;
  private final Set<String> words =
      Set.copyOf(WordList.entries("/dev/walletdesk/check/web/names-that-are-words.txt"));
  private final Set<String> groups =
      Set.copyOf(WordList.entries("/dev/walletdesk/check/web/names-of-groups.txt"));
  private final List<String> otherNames =
      WordList.entries("/dev/walletdesk/check/web/other-names.txt");
  private final Set<String> spoken = new HashSet<>();
  private final Set<String> registered = new HashSet<>();
  private final Map<String, Set<Party>> bearers = new LinkedHashMap<>();
  private final Map<HostName, List<Claim>> officialDomains = new LinkedHashMap<>();
  private final Map<String, Set<Party>> chineseNames = new LinkedHashMap<>();

  Brands(List<Party> parties, Set<String> ordinary) {
    this.ordinary = ordinary;
    for (Party party : parties) {
      party.domains().forEach(domain -> addDomain(party, Claim.of(party, domain)));
      if (party instanceof Provider) {
        addName(party);
      }
    }
  }

  private void addDomain(Party party, Claim claim) {
    HostName host = HostNames.of(claim.value()).orElse(null);
    if (host != null && claim.isOfficial()) {
      officialDomains.computeIfAbsent(host, key -> new ArrayList<>()).add(claim);
    }
    if (host != null && host.isRegistrable() && host.name().length() >= SHORTEST) {
      registered.add(host.name());
      bear(bearers, host.name(), party);
      bear(bearers, host.name().replace("-", ""), party);
    }
  }

  private void addName(Party party) {
    String squeezed = party.id().replace("-", "");
    if (squeezed.length() >= SHORTEST_ID) {
      bear(bearers, squeezed, party);
    }
    for (String line : otherNames) {
      String[] nameAndId = line.split(" ", 2);
      if (nameAndId[1].equals(party.id())) {
        spoken.add(nameAndId[0]);
        bear(bearers, nameAndId[0], party);
      }
    }
    party.name().all().stream()
        .filter(Brands::isChinese)
        .forEach(name -> bear(chineseNames, name, party));
  }

  private static boolean isChinese(String name) {
    return name.length() >= SHORTEST_CHINESE
        && name.codePoints().allMatch(Character::isIdeographic);
  }

  private static void bear(Map<String, Set<Party>> names, String name, Party party) {
    names.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(party);
  }

  /** All names of hosts. */
  List<Brand> all() {
    List<Brand> brands = new ArrayList<>();
    bearers.forEach((name, parties) -> brands.add(brand(name, parties)));
    return brands;
  }

  /** Chinese names, which may stand in internationalised hosts. */
  Map<String, Brand> chinese() {
    Map<String, Brand> brands = new HashMap<>();
    chineseNames.forEach((name, parties) -> brands.put(name, brand(name, parties)));
    return brands;
  }

  /** All official domains, with what is said of them. */
  Map<HostName, List<Claim>> officialDomains() {
    return officialDomains;
  }

  private Brand brand(String name, Collection<Party> parties) {
    boolean tooShort = name.length() < SHORTEST_DISTINCTIVE;
    return new Brand(
        name,
        tooShort || words.contains(name) || ordinary.contains(name),
        groups.contains(name),
        spoken.contains(name) && !registered.contains(name),
        parties.stream().flatMap(party -> official(party).stream()).toList(),
        parties.stream()
            .flatMap(party -> party.contacts().stream())
            .map(Contact::region)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** The party's official domain or, if it has none, its first official contact. */
  private static Optional<Claim> official(Party party) {
    return party.domains().stream()
        .map(domain -> Claim.of(party, domain))
        .filter(Claim::isOfficial)
        .findFirst()
        .or(
            () ->
                party.contacts().stream()
                    .filter(Contact::isRecommendable)
                    .map(contact -> Claim.of(party, contact))
                    .findFirst());
  }
}
