package dev.walletdesk.catalog;

import dev.walletdesk.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A wallet: one brand, with contacts by region.
 *
 * @param id the id by which data and scripts name it
 * @param kind who holds the money
 * @param name what people call it
 * @param aliases other names, in any script, pinyin and former names among them
 * @param domains the domains that belong to it
 * @param noPhoneLine present when it has no telephone support
 * @param contacts the best first
 * @param origin which data it comes from
 */
public record Provider(
    String id,
    ProviderKind kind,
    LocalizedText name,
    List<String> aliases,
    List<OfficialDomain> domains,
    Optional<NoPhoneLine> noPhoneLine,
    List<Contact> contacts,
    Origin origin)
    implements Party {

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Provider that
            && id.equals(that.id)
            && kind == that.kind
            && name.equals(that.name)
            && aliases.equals(that.aliases)
            && domains.equals(that.domains)
            && noPhoneLine.equals(that.noPhoneLine)
            && contacts.equals(that.contacts)
            && origin.equals(that.origin));
  }

  /** By hand: every start would link the one that the JDK makes for records anew. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The same with other contacts. */
  public Provider withContacts(List<Contact> others) {
    return new Provider(id, kind, name, aliases, domains, noPhoneLine, others, origin);
  }

  /** The countries for which it has contacts of its own. */
  public Set<String> regions() {
    return contacts.stream()
        .filter(Contact::isRecommendable)
        .map(Contact::region)
        .filter(region -> !region.equals(Contact.WORLDWIDE))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The country outside of which it has no contact, if there is one. */
  public Optional<String> onlyRegion() {
    Set<String> everywhere =
        contacts.stream()
            .filter(Contact::isRecommendable)
            .map(Contact::region)
            .collect(Collectors.toUnmodifiableSet());
    return everywhere.size() == 1
        ? everywhere.stream().filter(region -> !region.equals(Contact.WORLDWIDE)).findFirst()
        : Optional.empty();
  }
}
