package dev.walletdesk.format.csv;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.OpeningHours;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.document.Editions;
import dev.walletdesk.document.PartyContacts;
import dev.walletdesk.format.spi.ContactsFormat;
import dev.walletdesk.text.DataName;
import dev.walletdesk.text.LocalizedText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Contacts as a table, one a row. What may be recommended stands under {@code value}; everything
 * else under {@code doubtful_value}, with a warning, so that a list of hotlines made from one
 * column has none that must not be called.
 */
public final class ContactsCsv implements ContactsFormat {

  private final Editions editions;

  /** Writes in the languages of {@code editions}. */
  public ContactsCsv(Editions editions) {
    this.editions = editions;
  }

  private record Row(Party party, Contact contact) {}

  @Override
  public void write(List<PartyContacts> parties, Writer out) throws IOException {
    Table<Row> table = new Table<>(editions);
    table
        .column("kind", row -> row.party() instanceof Provider ? "provider" : "authority")
        .column("id", row -> row.party().id())
        .words("name", edition -> row -> edition.words().name(row.party()))
        .column("region", row -> row.contact().region())
        .column("channel", row -> DataName.of(row.contact().channel()))
        .values("value", row -> ContactRow.value(row.contact()))
        .column("link", row -> ContactRow.link(row.contact()))
        .column("trust", row -> ContactRow.trust(row.contact()))
        .column("seen", row -> ContactRow.seen(row.contact()))
        .words(
            "warning",
            edition ->
                row ->
                    ContactRow.warnings(
                        edition.contacts().entry(row.contact()), edition.messages()))
        .values("doubtful_value", row -> ContactRow.doubtfulValue(row.contact()))
        .values("instead", row -> row.contact().instead().orElse(""))
        .words("label", edition -> row -> edition.messages().of(row.contact().label()))
        .words("note", edition -> row -> in(edition.messages()::of, row.contact().note()))
        .column("hours", row -> row.contact().hours().map(ContactsCsv::hours).orElse(""))
        .column("time_zone", row -> row.contact().hours().map(hours -> hours.zoneName()).orElse(""))
        .column("languages", row -> String.join(" ", row.contact().languages()))
        .column(
            "guides", row -> String.join(" ", row.contact().purpose().stream().sorted().toList()))
        .column("use", row -> DataName.of(row.contact().use()))
        .column("source", row -> ContactRow.sources(row.contact(), editions.first().contacts()))
        .column("official_data", row -> row.party().origin().isOfficial() ? "yes" : "no");
    table.write(
        parties.stream()
            .flatMap(each -> each.contacts().stream().map(one -> new Row(each.party(), one))),
        out);
  }

  /** In the words of {@code opening_hours}, but not those that spreadsheets take for a date. */
  private static String hours(OpeningHours hours) {
    return hours.isAlways() ? "Mo-Su 00:00-24:00" : hours.text();
  }

  private static String in(Function<LocalizedText, String> language, Optional<LocalizedText> text) {
    return text.map(language).orElse("");
  }
}
