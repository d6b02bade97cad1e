package dev.walletdesk.site;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.diagnosis.ContactAdvice;
import dev.walletdesk.document.Edition;
import dev.walletdesk.document.article.Articles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a site is made of.
 *
 * @param catalog where everything is found
 * @param editions the languages; every page is there in each
 * @param articles the guides
 * @param day as of which the age of contacts is told
 */
public record SiteContent(
    Catalog catalog, List<Edition> editions, Articles articles, LocalDate day) {

  /** The wallets whose contacts are shown: those that were asked for, or all. */
  List<Provider> providers() {
    return articles.providers().isEmpty() ? catalog.providers() : articles.providers();
  }

  /** The authorities whose contacts are shown: those of the country asked for, or all. */
  List<Authority> authorities() {
    return catalog.authorities().stream()
        .filter(authority -> isWanted(authority.region()))
        .toList();
  }

  /** The wallet that the whole site is about, if it is about one. */
  Optional<Provider> only() {
    return articles.providers().size() == 1
        ? Optional.of(articles.providers().get(0))
        : Optional.empty();
  }

  /** Everybody whose contacts are shown. */
  List<Party> parties() {
    return Stream.<Party>concat(providers().stream(), authorities().stream()).toList();
  }

  /** The contacts of a party in the country asked for, but those that are wrong. */
  List<Contact> usable(Party party) {
    return ContactAdvice.inRegion(party, articles.region()).stream()
        .filter(contact -> contact.trust().mayBeOffered())
        .toList();
  }

  /** The contacts that are passed around as the party's, and are not. */
  List<Contact> wrong(Party party) {
    return party.contacts().stream().filter(contact -> !contact.trust().mayBeOffered()).toList();
  }

  boolean isWanted(String region) {
    return articles.region().map(region::equals).orElse(true);
  }

  /** What somebody may look a party up by, in whatever language a page is. */
  static String names(Party party) {
    return Stream.of(party.name().all(), List.of(party.id()), party.aliases())
        .flatMap(List::stream)
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
