package dev.walletdesk.check.web;

import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.OfficialDomain;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Trust;
import dev.walletdesk.check.verdict.Claim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the catalog says of domains, pages and mailboxes. */
final class DomainBook {

  private final Map<String, List<Claim>> domains = new HashMap<>();
  private final Map<String, List<Claim>> wrongHosts = new HashMap<>();
  private final Map<String, List<Claim>> pages = new HashMap<>();
  private final Map<String, List<Claim>> mailboxes = new HashMap<>();
  private final Map<String, List<Claim>> registrable = new HashMap<>();
  private final Set<String> unconfirmedHosts = new HashSet<>();

  DomainBook(List<Party> parties) {
    for (Party party : parties) {
      party.domains().forEach(domain -> addDomain(Claim.of(party, domain), domain));
      party.contacts().forEach(contact -> addContact(Claim.of(party, contact), contact));
    }
  }

  private void addDomain(Claim claim, OfficialDomain domain) {
    String name = domain.domain().toLowerCase(Locale.ROOT);
    put(domains, name, claim);
    HostNames.of(name).ifPresent(host -> put(registrable, host.registrable(), claim));
  }

  private void addContact(Claim claim, Contact contact) {
    String value = contact.value().strip();
    if (contact.channel() == Channel.EMAIL) {
      put(mailboxes, value.toLowerCase(Locale.ROOT), claim);
    } else if (contact.channel() == Channel.WEB || value.startsWith("http")) {
      WebAddress.read(value).ifPresent(address -> addPage(claim, address));
    }
  }

  private void addPage(Claim claim, WebAddress address) {
    HostNames.of(address.host())
        .ifPresent(
            host -> {
              if (claim.trust() == Trust.WRONG) {
                put(wrongHosts, host.registrable(), claim);
              } else {
                put(pages, page(host, address), claim);
              }
              if (claim.trust() == Trust.UNCONFIRMED && path(address).isEmpty()) {
                unconfirmedHosts.add(host.ascii());
              }
            });
  }

  private static void put(Map<String, List<Claim>> map, String key, Claim claim) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
  }

  /** What is said of exactly this page, wherever its query and fragment lead. */
  List<Claim> page(HostName host, String rest) {
    WebAddress address = new WebAddress("", host.ascii(), rest);
    List<Claim> page = pages.getOrDefault(page(host, address), List.of());
    return page.isEmpty() && unconfirmedHosts.contains(host.ascii())
        ? pages.getOrDefault(host.ascii(), List.of())
        : page;
  }

  /** What is said of the domain that {@code host} belongs to; the nearest one counts. */
  List<Claim> domain(HostName host) {
    return nearest(domains, host.ascii());
  }

  /** What is known to be wrong of the host's domain. */
  List<Claim> wrong(HostName host) {
    return wrongHosts.getOrDefault(host.registrable(), List.of());
  }

  /** What is said of other parts of what was registered together with {@code host}. */
  List<Claim> sameRegistration(HostName host) {
    return registrable.getOrDefault(host.registrable(), List.of());
  }

  /** What is said of a mailbox. */
  List<Claim> mailbox(String address) {
    return mailboxes.getOrDefault(address.toLowerCase(Locale.ROOT), List.of());
  }

  /** Whether {@code raw} is an official host. */
  boolean isOfficial(String raw) {
    Optional<HostName> host = raw.contains(".") ? HostNames.of(raw) : Optional.empty();
    return host.map(this::domain).orElse(List.of()).stream().anyMatch(Claim::isOfficial);
  }

  private static List<Claim> nearest(Map<String, List<Claim>> map, String host) {
    for (String name = host; !name.isEmpty(); name = parent(name)) {
      List<Claim> claims = map.get(name);
      if (claims != null) {
        return claims;
      }
    }
    return List.of();
  }

  private static String parent(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1);
  }

  private static String page(HostName host, WebAddress address) {
    return host.ascii() + path(address);
  }

  private static String path(WebAddress address) {
    String rest = address.rest();
    int end = 0;
    while (end < rest.length() && rest.charAt(end) != '?' && rest.charAt(end) != '#') {
      end++;
    }
    while (end > 0 && rest.charAt(end - 1) == '/') {
      end--;
    }
    return rest.substring(0, end);
  }
}
