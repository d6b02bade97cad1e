package dev.walletdesk.cli;

import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.document.PartyContacts;
import dev.walletdesk.document.Terms;
import dev.walletdesk.text.DisplayWidth;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Style;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Everybody who has contacts, on a screen or two: the user's own country first, with the first
 * contact of each.
 */
final class ContactIndex {

  private static final int COLUMNS = 2;

  private final Page page;
  private final Messages messages;
  private final Terms terms;

  ContactIndex(Page page, Messages messages) {
    this.page = page;
    this.messages = messages;
    this.terms = new Terms(messages);
  }

  /**
   * Writes it.
   *
   * @param entries whose contacts, the best first
   * @param home the user's country, if it is known
   */
  void write(List<PartyContacts> entries, Optional<String> home) {
    Map<String, List<PartyContacts>> places = new LinkedHashMap<>();
    home.ifPresent(country -> places.put(country, new ArrayList<>()));
    places.put(Contact.WORLDWIDE, new ArrayList<>());
    for (PartyContacts entry : entries) {
      places.computeIfAbsent(place(entry), key -> new ArrayList<>()).add(entry);
    }
    places.values().removeIf(List::isEmpty);
    page.paragraph(messages.get("contacts.index", entries.size(), places.size()));
    places.forEach((place, there) -> write(place, there, home));
    page.gap().paragraph(messages.get("contacts.index.next"));
  }

  private static String place(PartyContacts entry) {
    return general(entry).region();
  }

  /** The first, but rather one that is for everything. */
  private static Contact general(PartyContacts entry) {
    List<Contact> contacts = entry.contacts();
    return contacts.stream()
        .filter(contact -> contact.purpose().isEmpty())
        .filter(contact -> contact.region().equals(contacts.get(0).region()))
        .findFirst()
        .orElse(contacts.get(0));
  }

  private void write(String place, List<PartyContacts> there, Optional<String> home) {
    String name = terms.region(place);
    if (home.isPresent() && home.get().equals(place)) {
      page.heading(name);
      int column = page.width() / COLUMNS - 2;
      page.flow(there.stream().map(entry -> pad(entry(entry), column)).toList(), Style.PLAIN);
      page.gap();
    } else {
      String all =
          there.stream()
              .map(this::entry)
              .collect(Collectors.joining(messages.get("list.semicolon")));
      page.item("-", name + messages.get("list.colon") + " " + all);
    }
  }

  private static String pad(String text, int cells) {
    return DisplayWidth.of(text) < cells ? DisplayWidth.pad(text, cells) : text;
  }

  private String entry(PartyContacts entry) {
    return messages.get("contacts.index.entry", terms.name(entry.party()), first(entry));
  }

  /** What is dialled; of a page only where it is, which says enough here. */
  private String first(PartyContacts entry) {
    Contact contact = general(entry);
    if (contact.channel() == Channel.PHONE || contact.channel() == Channel.EMAIL) {
      return contact.value();
    }
    return host(contact.value()).orElseGet(() -> terms.of(contact.channel()));
  }

  private static Optional<String> host(String value) {
    try {
      return Optional.ofNullable(URI.create(value).getHost())
          .map(host -> host.replaceFirst("^www\\.", ""));
    } catch (IllegalArgumentException notLink) {
      return Optional.empty();
    }
  }
}
