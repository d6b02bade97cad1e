package dev.walletdesk.site;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.document.Edition;
import dev.walletdesk.document.block.Document;
import dev.walletdesk.format.html.Html;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Writes the contacts of a party for readers of whom it is not known where they are: those for the
 * whole world first, then one part for each country, folded, so that nobody has to read past the
 * offices of ten others.
 */
final class ContactsByCountry {

  private final Html html;
  private final Edition edition;
  private final Consumer<Document> writer;

  /**
   * Writes into {@code html}.
   *
   * @param writer writes documents there
   */
  ContactsByCountry(Html html, Edition edition, Consumer<Document> writer) {
    this.html = html;
    this.edition = edition;
    this.writer = writer;
  }

  /**
   * Writes contacts.
   *
   * @param everything whether other desks' contacts are shown too, marked
   */
  void write(List<Contact> contacts, boolean everything) {
    Map<String, List<Contact>> countries = sorted(contacts, edition);
    List<Contact> worldwide = countries.remove(Contact.WORLDWIDE);
    if (worldwide != null) {
      writer.accept(edition.parties().contacts(worldwide, everything));
    }
    if (countries.size() == 1) {
      countries.values().forEach(one -> writer.accept(edition.parties().contacts(one, everything)));
      return;
    }
    countries.forEach((region, there) -> country(region, there, everything));
  }

  private void country(String region, List<Contact> contacts, boolean everything) {
    html.open("details", "class", "country");
    html.element("summary", edition.words().region(region)).line();
    writer.accept(edition.parties().contacts(contacts, everything));
    html.close().line();
  }

  /** Contacts by their regions, which are in the order of their names. */
  static Map<String, List<Contact>> sorted(List<Contact> contacts, Edition edition) {
    Map<String, List<Contact>> countries =
        new TreeMap<>(
            Comparator.comparing(
                edition.words()::region, Collator.getInstance(edition.language().locale())));
    contacts.forEach(
        one -> countries.computeIfAbsent(one.region(), any -> new ArrayList<>()).add(one));
    return countries;
  }
}
