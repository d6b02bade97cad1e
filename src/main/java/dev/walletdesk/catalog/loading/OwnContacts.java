package dev.walletdesk.catalog.loading;

import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.OfficialDomain;
import dev.walletdesk.catalog.Party;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The contacts that walletdesk's own research stands behind. Data that was added cannot call them
 * wrong: that could only keep people from the real ones.
 */
final class OwnContacts {

  private static final int LONGEST_COUNTRY_CODE = 4;

  private final Set<String> phones;
  private final Set<String> others;
  private final Set<String> domains;

  /** Those of {@code own}, the parties of walletdesk's own data. */
  OwnContacts(List<Party> own) {
    phones = values(own, true);
    others = values(own, false);
    domains =
        own.stream()
            .flatMap(party -> party.domains().stream())
            .map(OfficialDomain::domain)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> values(List<Party> own, boolean phone) {
    return own.stream()
        .flatMap(party -> party.contacts().stream())
        .filter(contact -> contact.trust().isRecommendable() && isPhone(contact) == phone)
        .map(OwnContacts::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isPhone(Contact contact) {
    return contact.channel() == Channel.PHONE;
  }

  /** {@code contacts} of added data without those that call one of these wrong or retired. */
  List<Contact> respectedBy(List<Contact> contacts) {
    return contacts.stream().filter(contact -> !denies(contact)).toList();
  }

  private boolean denies(Contact contact) {
    return isDenial(contact) && (isPhone(contact) ? isOwnPhone(contact) : isOwnOther(contact));
  }

  /** Whether it says of something that it must not be used. */
  static boolean isDenial(Contact contact) {
    return !contact.trust().mayBeOffered();
  }

  private boolean isOwnPhone(Contact contact) {
    String digits = key(contact);
    return phones.stream()
        .anyMatch(
            own -> digits.endsWith(own) && digits.length() - own.length() <= LONGEST_COUNTRY_CODE);
  }

  private boolean isOwnOther(Contact contact) {
    String value = key(contact);
    String host = value.replaceFirst("^.*@", "").replaceFirst("[/?#:].*", "");
    return others.contains(value)
        || domains.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
  }

  /** The same for all ways to write the same. */
  private static String key(Contact contact) {
    String value =
        Normalizer.normalize(contact.value(), Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .strip();
    return isPhone(contact)
        ? value.replaceAll("[^0-9]", "")
        : value.replaceFirst("^[a-z]+://(www\\.)?", "").replaceFirst("/$", "");
  }
}
