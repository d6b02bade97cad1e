package dev.walletdesk.catalog;

import dev.walletdesk.text.LocalizedText;
import java.util.List;
import java.util.Set;

/**
 * A regulator, police, anti-fraud or consumer line.
 *
 * @param id the id by which guides name it
 * @param name what people call it
 * @param aliases other names
 * @param region ISO 3166-1 alpha-2
 * @param handles what one turns to it for; empty when the data does not say
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
    Set<Matter> handles,
    LocalizedText about,
    List<OfficialDomain> domains,
    List<Contact> contacts,
    Origin origin)
    implements Party {

  /** What somebody turns to an authority for. */
  public enum Matter {
    /** A crime that is going on, or has to be reported to the police. */
    POLICE,
    /** Fraud: advice, stopping a payment, reporting numbers and links. */
    FRAUD,
    /** A provider that does not answer, or answers wrongly. */
    COMPLAINTS,
    /** Personal data. */
    DATA
  }
}
