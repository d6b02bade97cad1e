package dev.walletdesk.format.jsonld;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Evidence;
import dev.walletdesk.catalog.SeenDate;
import dev.walletdesk.document.ContactLink;
import dev.walletdesk.document.ContactText;
import dev.walletdesk.document.Edition;
import dev.walletdesk.document.Terms;
import dev.walletdesk.document.block.ContactEntry;
import dev.walletdesk.text.DataName;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A contact. Its address is one of {@code telephone}, {@code email}, {@code url} and, for what
 * cannot be opened, {@code alternateName}.
 *
 * @see <a href="https://schema.org/ContactPoint">ContactPoint</a>
 */
record ContactPointJsonLd(
    @JsonProperty("@type") String type,
    String contactType,
    WordsJsonLd name,
    Optional<String> telephone,
    Optional<String> email,
    Optional<String> url,
    Optional<String> alternateName,
    Optional<String> areaServed,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> availableLanguage,
    Optional<List<HoursJsonLd>> hoursAvailable,
    String additionalType,
    WordsJsonLd description,
    List<WebPage> subjectOf) {

  /** A page where it was seen. */
  record WebPage(
      @JsonProperty("@type") String type,
      String name,
      Optional<String> url,
      Optional<String> datePublished,
      Optional<String> archivedAt) {

    private static WebPage of(Evidence evidence) {
      return new WebPage(
          "WebPage",
          evidence.host(),
          Optional.of(evidence.url())
              .filter(page -> evidence.kind().isLinkable())
              .map(URI::toString),
          evidence.seen().map(SeenDate::text),
          evidence.archive().map(URI::toString));
    }
  }

  static ContactPointJsonLd of(Contact contact, List<Edition> editions) {
    boolean spoken = contact.channel() == Channel.PHONE;
    boolean written = contact.channel() == Channel.EMAIL;
    boolean opens = !spoken && !written && ContactLink.of(contact).isPresent();
    return new ContactPointJsonLd(
        "ContactPoint",
        "customer support",
        WordsJsonLd.of(editions, edition -> edition.messages().of(contact.label())),
        value(contact, spoken),
        value(contact, written),
        value(contact, opens),
        value(contact, !spoken && !written && !opens),
        Optional.of(contact.region()).filter(region -> !region.equals(Contact.WORLDWIDE)),
        contact.languages(),
        contact.hours().map(HoursJsonLd::of),
        "urn:walletdesk:trust:" + trust(contact),
        WordsJsonLd.of(editions, edition -> description(contact, edition.contacts())),
        contact.evidence().stream().map(WebPage::of).toList());
  }

  private static Optional<String> value(Contact contact, boolean fits) {
    return fits ? Optional.of(contact.value()) : Optional.empty();
  }

  /** What added data says of its contacts is not what walletdesk found. */
  private static String trust(Contact contact) {
    return contact.origin().isOfficial() ? DataName.of(contact.trust()) : "unofficial-data";
  }

  private static String description(Contact contact, ContactText text) {
    ContactEntry entry = text.entry(contact);
    Stream<String> origin =
        contact.origin().isOfficial()
            ? Stream.empty()
            : Stream.of(new Terms(text.messages()).notOfficial(contact.origin()));
    return Stream.of(
            origin, entry.facts().stream(), entry.warnings().stream(), Stream.of(entry.trust()))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }
}
