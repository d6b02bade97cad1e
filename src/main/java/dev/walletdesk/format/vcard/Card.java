package dev.walletdesk.format.vcard;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.SeenDate;
import dev.walletdesk.document.ContactLink;
import dev.walletdesk.document.ContactText;
import dev.walletdesk.document.Edition;
import dev.walletdesk.document.Editions;
import dev.walletdesk.document.PartyContacts;
import dev.walletdesk.text.DataName;
import dev.walletdesk.text.LocalizedText;
import dev.walletdesk.text.Sanitizer;
import ezvcard.VCard;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Email;
import ezvcard.property.FormattedName;
import ezvcard.property.Kind;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Uid;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The card of one provider or authority. Each contact is a group of properties: what is dialled,
 * the name of the desk, its trust, the date and the pages where it was seen; the note says the same
 * for people.
 */
final class Card {

  private final Party party;
  private final List<Contact> contacts;
  private final List<Edition> editions;
  private final VCard card = new VCard();

  Card(PartyContacts entry, List<Edition> editions) {
    this.party = entry.party();
    this.contacts = entry.contacts().stream().filter(Contact::isRecommendable).toList();
    this.editions = editions;
  }

  /**
   * The card in the older version: one name, since importers take the first of several; in {@code
   * N}, which is required there and by which Android sorts; and as an organisation, which Apple
   * shows by its name only if it is told so.
   */
  VCard vcard3() {
    identify();
    String name = Sanitizer.clean(inAll(party.name()));
    card.setFormattedName(name);
    StructuredName structured = new StructuredName();
    structured.setFamily(name);
    card.setStructuredName(structured);
    card.setOrganization(name);
    card.addExtendedProperty("X-ABShowAs", "COMPANY");
    contacts();
    card.addNote(editions.stream().map(this::note).collect(Collectors.joining("\n\n")));
    return card;
  }

  private void identify() {
    String id = "walletdesk:" + party.id();
    card.setUid(new Uid("urn:uuid:" + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))));
  }

  private void contacts() {
    for (int i = 0; i < contacts.size(); i++) {
      contact(contacts.get(i), "item" + (i + 1));
    }
  }

  VCard vcard() {
    card.setKind(Kind.org());
    identify();
    for (Edition edition : editions) {
      String name = Sanitizer.clean(edition.words().name(party));
      card.addFormattedName(inLanguage(new FormattedName(name), edition));
      Organization organization = new Organization();
      organization.getValues().add(name);
      card.addOrganization(inLanguage(organization, edition));
    }
    contacts();
    for (Edition edition : editions) {
      card.addNote(inLanguage(new Note(note(edition)), edition));
    }
    return card;
  }

  private void contact(Contact contact, String group) {
    address(contact)
        .ifPresent(
            property -> {
              property.setGroup(group);
              card.addProperty(property);
              extended(group, "X-ABLABEL", inAll(contact.label()));
              extended(group, "X-WALLETDESK-TRUST", trust(contact));
              contact
                  .newestEvidence()
                  .map(SeenDate::text)
                  .ifPresent(seen -> extended(group, "X-WALLETDESK-SEEN", seen));
              contact.evidence().stream()
                  .map(page -> page.kind().isLinkable() ? page.url().toString() : page.host())
                  .distinct()
                  .forEach(page -> extended(group, "X-WALLETDESK-SOURCE", page));
            });
  }

  /** What added data says of its contacts is not what walletdesk found. */
  private static String trust(Contact contact) {
    return contact.origin().isOfficial() ? DataName.of(contact.trust()) : "unofficial-data";
  }

  /** What has a property of its own; a path through an app stands in the note alone. */
  private static Optional<VCardProperty> address(Contact contact) {
    String value = Sanitizer.clean(contact.value());
    return switch (contact.channel()) {
      case PHONE -> {
        Telephone telephone = new Telephone(value);
        telephone.getTypes().add(TelephoneType.VOICE);
        yield Optional.of(telephone);
      }
      case EMAIL -> Optional.of(new Email(value));
      default -> ContactLink.of(contact).map(Url::new);
    };
  }

  private void extended(String group, String name, String value) {
    RawProperty property = card.addExtendedProperty(name, Sanitizer.clean(value));
    property.setGroup(group);
  }

  private String note(Edition edition) {
    ContactText text = edition.contacts();
    Stream<String> noPhoneLine =
        party instanceof Provider provider
            ? provider.noPhoneLine().map(none -> edition.messages().of(none.note())).stream()
            : Stream.empty();
    Stream<String> origin =
        party.origin().isOfficial()
            ? Stream.empty()
            : Stream.of(edition.words().notOfficial(party.origin()));
    Stream<String> each =
        contacts.stream()
            .map(text::entry)
            .flatMap(
                entry ->
                    Stream.of(
                            Stream.of(entry.heading()),
                            entry.facts().stream(),
                            entry.warnings().stream(),
                            Stream.of(entry.trust(), entry.source().sentence()))
                        .flatMap(lines -> lines));
    return Stream.of(origin, noPhoneLine, each)
        .flatMap(lines -> lines)
        .map(Sanitizer::clean)
        .collect(Collectors.joining("\n"));
  }

  private String inAll(LocalizedText text) {
    return new Editions(editions).inAll(edition -> edition.messages().of(text));
  }

  /** Marks a property as one of several that say the same in different languages. */
  private <P extends VCardProperty> P inLanguage(P property, Edition edition) {
    if (editions.size() > 1) {
      property.getParameters().setLanguage(edition.language().tag());
      property.getParameters().setAltId("1");
    }
    return property;
  }
}
