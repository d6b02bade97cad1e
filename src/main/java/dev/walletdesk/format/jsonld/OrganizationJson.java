package dev.walletdesk.format.jsonld;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Evidence;
import dev.walletdesk.catalog.OpeningHours;
import dev.walletdesk.document.ContactEntry;
import dev.walletdesk.document.ContactLink;
import dev.walletdesk.document.ContactText;
import dev.walletdesk.document.Edition;
import dev.walletdesk.document.PartyContacts;
import dev.walletdesk.format.html.PageShell;
import dev.walletdesk.format.json.Json;
import dev.walletdesk.text.DataName;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a provider or authority as an Organization. Only contacts that may be recommended become
 * ContactPoints: programs that read them show no warnings.
 *
 * @see <a href="https://schema.org/ContactPoint">ContactPoint</a>
 */
final class OrganizationJson {

  private static final String DAY = "https://schema.org/";

  private final Json json;
  private final List<Edition> editions;

  OrganizationJson(Json json, List<Edition> editions) {
    this.json = json;
    this.editions = editions;
  }

  void write(PartyContacts entry) throws IOException {
    List<Contact> contacts = entry.contacts().stream().filter(Contact::isRecommendable).toList();
    json.object(
        () -> {
          json.string("@type", "Organization");
          json.string("identifier", entry.party().id());
          words("name", edition -> edition.messages().of(entry.party().name()));
          json.list("contactPoint", contacts, this::contactPoint);
        });
  }

  private void contactPoint(Contact contact) throws IOException {
    json.object(
        () -> {
          json.string("@type", "ContactPoint");
          json.string("contactType", "customer support");
          words("name", edition -> edition.messages().of(contact.label()));
          address(contact);
          if (!contact.region().equals(Contact.WORLDWIDE)) {
            json.string("areaServed", contact.region());
          }
          if (!contact.languages().isEmpty()) {
            json.strings("availableLanguage", contact.languages());
          }
          if (contact.hours().isPresent()) {
            json.list("hoursAvailable", rules(contact.hours().get()), this::hours);
          }
          json.string("additionalType", "urn:walletdesk:trust:" + DataName.of(contact.trust()));
          words("description", edition -> description(contact, edition.contacts()));
          json.list("subjectOf", contact.evidence(), this::page);
        });
  }

  private void address(Contact contact) throws IOException {
    boolean opens = ContactLink.of(contact).isPresent();
    switch (contact.channel()) {
      case PHONE -> json.string("telephone", contact.value());
      case EMAIL -> json.string("email", contact.value());
      default -> json.string(opens ? "url" : "alternateName", contact.value());
    }
  }

  private static List<OpeningHours.Rule> rules(OpeningHours hours) {
    return hours.isAlways()
        ? OpeningHours.parse("Mo-Su 00:00-23:59", hours.zone().getId()).orElseThrow().rules()
        : hours.rules();
  }

  private void hours(OpeningHours.Rule rule) throws IOException {
    for (OpeningHours.Span span : rule.spans()) {
      json.object(
          () -> {
            json.string("@type", "OpeningHoursSpecification");
            json.strings("dayOfWeek", rule.days().stream().map(OrganizationJson::day).toList());
            json.string("opens", span.from().toString());
            json.string("closes", span.to().toString());
          });
    }
  }

  private static String day(DayOfWeek day) {
    return DAY + day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
  }

  private void page(Evidence evidence) throws IOException {
    json.object(
        () -> {
          json.string("@type", "WebPage");
          json.string("name", evidence.host());
          if (evidence.kind().isLinkable()) {
            json.string("url", evidence.url().toString());
          }
          if (evidence.seen().isPresent()) {
            json.string("datePublished", evidence.seen().get().text());
          }
        });
  }

  private static String description(Contact contact, ContactText text) {
    ContactEntry entry = text.entry(contact);
    return Stream.of(entry.facts().stream(), entry.warnings().stream(), Stream.of(entry.trust()))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  /** A text in the one language, or in both as values that bear their language. */
  private void words(String name, Function<Edition, String> text) throws IOException {
    if (editions.size() == 1) {
      json.string(name, text.apply(editions.get(0)));
      return;
    }
    json.list(
        name,
        editions,
        edition ->
            json.object(
                () -> {
                  json.string("@language", PageShell.tag(edition.language()));
                  json.string("@value", text.apply(edition));
                }));
  }
}
