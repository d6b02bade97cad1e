package dev.walletdesk.catalog;

import dev.walletdesk.text.LocalizedText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A regulator, police, anti-fraud or consumer line.
 *
 * @param id the id by which guides name it
 * @param name what people call it
 * @param aliases other names
 * @param region ISO 3166-1 alpha-2
 * @param handles what one turns to it for, that for which it exists above all first; empty when the
 *     data does not say, and of one that cannot be turned to
 * @param about what it handles and when to turn to it
 * @param domains the domains that belong to it
 * @param contacts the best first
 * @param origin which data it comes from
 */
public record Authority(
    String id,
    LocalizedText name,
    List<String> aliases,
    String region,
    List<Matter> handles,
    LocalizedText about,
    List<OfficialDomain> domains,
    List<Contact> contacts,
    Origin origin)
    implements Party {

  /** The same with other contacts. */
  public Authority withContacts(List<Contact> others) {
    return new Authority(id, name, aliases, region, handles, about, domains, others, origin);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Authority that
            && id.equals(that.id)
            && name.equals(that.name)
            && aliases.equals(that.aliases)
            && region.equals(that.region)
            && handles.equals(that.handles)
            && about.equals(that.about)
            && domains.equals(that.domains)
            && contacts.equals(that.contacts)
            && origin.equals(that.origin));
  }

  /** By hand: every start would link the one that the JDK makes for records anew. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The contact that may be recommended, a telephone where there is one: time presses. */
  public Optional<Contact> quickest() {
    return contacts.stream()
        .filter(Contact::isRecommendable)
        .min(Comparator.comparing(contact -> contact.channel() != Channel.PHONE));
  }

  /** Whether its quickest contact is a telephone. */
  public boolean isReachedByPhone() {
    return quickest().filter(contact -> contact.channel() == Channel.PHONE).isPresent();
  }

  /** What somebody turns to an authority for. */
  public enum Matter {
    /** A crime that is going on, or has to be reported to the police. */
    POLICE,
    /** Fraud: advice, stopping a payment, reporting it. */
    FRAUD,
    /** A card to be blocked, whichever bank it is of. */
    CARDS,
    /** A payment provider that does not answer, or answers wrongly. */
    COMPLAINTS,
    /** The same of a bank, a card or a loan. */
    BANKING,
    /** Goods or services, and a shop that refuses a refund. */
    SHOPPING,
    /** A firm that breaks the rules; not one's own dispute. */
    SUPERVISION,
    /** A fake site, message or number that should be taken down. */
    TAKEDOWN,
    /** Personal data or an identity in the wrong hands. */
    DATA;

    /** Who does that in a country in which nobody does this alone, in order. */
    public List<Matter> otherwise() {
      return switch (this) {
        case POLICE -> List.of(FRAUD);
        case FRAUD -> List.of(POLICE);
        case DATA -> List.of(FRAUD, POLICE);
        case BANKING, SUPERVISION -> List.of(COMPLAINTS);
        case CARDS, COMPLAINTS, SHOPPING, TAKEDOWN -> List.of();
      };
    }
  }
}
