package dev.walletdesk.format.jsonld;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.document.Edition;
import dev.walletdesk.document.PartyContacts;
import java.util.List;

/**
 * A provider or authority as an Organization. Only contacts that may be recommended become
 * ContactPoints: programs that read them show no warnings.
 *
 * @see <a href="https://schema.org/Organization">Organization</a>
 */
record OrganizationJsonLd(
    @JsonProperty("@type") String type,
    String identifier,
    WordsJsonLd name,
    List<ContactPointJsonLd> contactPoint) {

  static OrganizationJsonLd of(PartyContacts entry, List<Edition> editions) {
    return new OrganizationJsonLd(
        "Organization",
        entry.party().id(),
        WordsJsonLd.of(editions, edition -> edition.words().name(entry.party())),
        entry.contacts().stream()
            .filter(Contact::isRecommendable)
            .map(contact -> ContactPointJsonLd.of(contact, editions))
            .toList());
  }
}
