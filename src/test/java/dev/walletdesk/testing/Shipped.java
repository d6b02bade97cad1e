package dev.walletdesk.testing;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.OfficialDomain;
import dev.walletdesk.catalog.Party;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The data that walletdesk ships, and lists of ordinary values to check against it. */
public final class Shipped {

  public static final Catalog CATALOG = Catalogs.shipped();

  private Shipped() {}

  /** All providers and authorities. */
  public static List<Party> parties() {
    return CATALOG.parties();
  }

  /** The telephone numbers that are offered to customers. */
  public static Set<String> hotlines() {
    return parties().stream()
        .flatMap(party -> party.contacts().stream())
        .filter(contact -> contact.channel() == Channel.PHONE && contact.isRecommendable())
        .map(Contact::value)
        .collect(Collectors.toSet());
  }

  /** Every contact that is confirmed, of whatever desk. */
  public static List<Contact> officialContacts() {
    return parties().stream()
        .flatMap(party -> party.contacts().stream())
        .filter(contact -> contact.trust().isRecommendable())
        .toList();
  }

  /** Every domain that is confirmed. */
  public static List<String> officialDomains() {
    return parties().stream()
        .flatMap(party -> party.domains().stream())
        .filter(domain -> domain.trust().isRecommendable())
        .map(OfficialDomain::domain)
        .distinct()
        .toList();
  }

  /** The values of a list under {@code src/test/resources/check}. */
  public static List<String> list(String name) {
    try (Stream<String> lines = Files.lines(Path.of("src/test/resources/check", name))) {
      return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
