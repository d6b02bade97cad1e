package dev.walletdesk.validation;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Evidence;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Trust;
import dev.walletdesk.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much trust evidence allows: {@code verified} one record of the party's own page or of a
 * regulator's, on a host that the data lists as theirs or that is a government's; {@code
 * corroborated} records of two independent sources; {@code unconfirmed} anything else.
 */
final class AllowedTrust {

  private static final String GOVERNMENTS = "/dev/walletdesk/validation/government-hosts.txt";

  private final Set<String> regulators;

  /** Knows the hosts of {@code authorities} as regulators'. */
  AllowedTrust(List<Authority> authorities) {
    regulators =
        Stream.concat(
                authorities.stream().flatMap(AllowedTrust::hosts),
                WordList.entries(GOVERNMENTS).stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The highest trust that {@code evidence} allows for something of {@code party}. */
  Trust of(Party party, List<Evidence> evidence) {
    Set<String> own = hosts(party).collect(Collectors.toUnmodifiableSet());
    if (evidence.stream().anyMatch(record -> isFirstHand(record, own))) {
      return Trust.VERIFIED;
    }
    return Evidence.sources(evidence) > 1 ? Trust.CORROBORATED : Trust.UNCONFIRMED;
  }

  private boolean isFirstHand(Evidence record, Set<String> own) {
    return switch (record.kind()) {
      case OFFICIAL -> isOn(record, own);
      case REGULATOR -> isOn(record, own) || isOn(record, regulators);
      case MEDIA, CODE, LIST, OTHER -> false;
    };
  }

  private static boolean isOn(Evidence record, Set<String> domains) {
    String host = record.pageHost();
    return domains.stream().anyMatch(one -> host.equals(one) || host.endsWith("." + one));
  }

  private static Stream<String> hosts(Party party) {
    return party.domains().stream()
        .filter(domain -> domain.trust().mayBeOffered())
        .map(domain -> domain.domain().toLowerCase(Locale.ROOT));
  }
}
