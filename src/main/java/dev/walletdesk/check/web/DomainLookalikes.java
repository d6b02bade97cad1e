package dev.walletdesk.check.web;

import dev.walletdesk.check.verdict.Claim;
import dev.walletdesk.check.verdict.Reason;
import dev.walletdesk.text.WordList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether an unlisted host resembles an official one. The package's documentation states the rules.
 */
final class DomainLookalikes {

  private static final Pattern PARTS = Pattern.compile("[.-]");
  private static final int MOST_PARTS = 5;

  private final LabelLookalikes labels;
  private final Set<String> cheapEndings =
      Set.copyOf(WordList.entries("/dev/walletdesk/check/web/cheap-endings.txt"));
  private final Map<String, Brand> chinese;
  private final Set<String> ordinary;
  private final Map<List<String>, List<Claim>> domainParts = new HashMap<>();
  private final Map<String, List<Claim>> foldedDomains = new HashMap<>();

  /**
   * A resemblance.
   *
   * @param reason in what it lies
   * @param claims what is official of what is resembled
   */
  record Match(Reason reason, List<Claim> claims) {}

  DomainLookalikes(Brands brands, Set<String> ordinary) {
    this.ordinary = ordinary;
    labels = new LabelLookalikes(brands, ordinary);
    chinese = brands.chinese();
    brands
        .officialDomains()
        .forEach(
            (domain, claims) -> {
              domainParts.put(List.of(PARTS.split(domain.ascii(), -1)), claims);
              if (domain.isRegistrable()) {
                foldedDomains.put(Folding.fold(domain.unicode()), claims);
              }
            });
  }

  /** What {@code host} resembles. */
  Optional<Match> of(HostName host) {
    if (ordinary.contains(host.registrable())) {
      return Optional.empty();
    }
    return wholeDomain(host)
        .or(() -> sameLooks(host))
        .or(() -> otherEnding(host))
        .or(() -> anyLabel(host))
        .or(() -> chineseName(host));
  }

  /** An official domain in front of what was registered: {@code alipay.com.example.cc}. */
  private Optional<Match> wholeDomain(HostName host) {
    List<String> parts = new ArrayList<>();
    host.labels().forEach(label -> Collections.addAll(parts, PARTS.split(label, -1)));
    for (int start = 0; start < parts.size() - 1; start++) {
      for (int end = start + 2; end <= Math.min(parts.size(), start + MOST_PARTS); end++) {
        List<Claim> claims = domainParts.get(parts.subList(start, end));
        if (claims != null) {
          return Optional.of(new Match(Reason.NAME_MISPLACED, claims));
        }
      }
    }
    return Optional.empty();
  }

  /** A host that looks like an official domain from end to end, however short that is. */
  private Optional<Match> sameLooks(HostName host) {
    String registrable = host.ascii().equals(host.unicode()) ? "" : registrableInUnicode(host);
    return Optional.ofNullable(foldedDomains.get(Folding.fold(registrable)))
        .map(claims -> new Match(Reason.LOOKALIKE_LETTERS, claims));
  }

  private static String registrableInUnicode(HostName host) {
    return host.name() + "." + host.suffix();
  }

  private Optional<Match> otherEnding(HostName host) {
    return labels
        .exactly(host.name())
        .filter(brand -> brand.isTheirsAlone() || (!brand.common() && isCheap(host)))
        .filter(brand -> !isAtHome(host.suffix(), brand))
        .map(brand -> new Match(Reason.OTHER_ENDING, brand.claims()));
  }

  /**
   * Whether the ending is a country's registry for companies ({@code .co.jp}, {@code .com.ar}) of a
   * country in which the party is at work: companies commonly own these.
   */
  private static boolean isAtHome(String suffix, Brand brand) {
    int dot = suffix.lastIndexOf('.');
    return dot > 0 && brand.countries().contains(country(suffix.substring(dot + 1)));
  }

  private static String country(String topLevel) {
    return topLevel.equals("uk") ? "GB" : topLevel.toUpperCase(Locale.ROOT);
  }

  private Optional<Match> anyLabel(HostName host) {
    List<String> all = host.labels();
    for (int i = all.size() - 1; i >= 0; i--) {
      String label = all.get(i);
      boolean registered = i == all.size() - 1;
      Optional<Match> match = labels.of(label, registered).or(() -> onCheapHost(label, host));
      if (match.isPresent()) {
        return match.filter(found -> !registered || !isAtHomeName(host));
      }
    }
    return Optional.empty();
  }

  private Optional<Match> onCheapHost(String label, HostName host) {
    return isCheap(host) ? labels.onCheapHost(label) : Optional.empty();
  }

  /** Whether a host under this ending costs nothing or next to nothing. */
  private boolean isCheap(HostName host) {
    String suffix = host.suffix();
    return cheapEndings.contains(suffix.substring(suffix.lastIndexOf('.') + 1))
        || HostNames.isHosted(host);
  }

  private boolean isAtHomeName(HostName host) {
    return labels.exactly(host.name()).filter(brand -> isAtHome(host.suffix(), brand)).isPresent();
  }

  private Optional<Match> chineseName(HostName host) {
    return chinese.entrySet().stream()
        .filter(entry -> host.unicode().contains(entry.getKey()))
        .map(entry -> new Match(Reason.NAME_MISPLACED, entry.getValue().claims()))
        .findFirst();
  }
}
