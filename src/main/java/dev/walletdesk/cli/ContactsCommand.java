package dev.walletdesk.cli;

import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Trust;
import dev.walletdesk.catalog.Use;
import dev.walletdesk.diagnosis.ContactAdvice;
import dev.walletdesk.export.ContactsJson;
import dev.walletdesk.export.PageDocument;
import dev.walletdesk.export.PartyWriter;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code contacts}: the official contacts of providers and authorities. */
@Command(name = "contacts")
final class ContactsCommand implements Callable<Integer> {

  private final App app;

  @Parameters(arity = "0..*", paramLabel = "PROVIDER", descriptionKey = "contacts.provider")
  private List<String> names = List.of();

  @Option(names = "--channel", paramLabel = "CHANNEL", descriptionKey = "contacts.channel")
  private List<Channel> channels = List.of();

  @Option(names = "--region", paramLabel = "REGION", descriptionKey = "contacts.region")
  private String region;

  @Option(names = "--all", descriptionKey = "contacts.all")
  private boolean all;

  @Option(names = "--format", paramLabel = "table|json", descriptionKey = "contacts.format")
  private Format format = Format.TABLE;

  /** How contacts are written. */
  enum Format {
    TABLE,
    JSON
  }

  ContactsCommand(App app) {
    this.app = app;
  }

  @Override
  public Integer call() throws IOException {
    List<ContactsJson.Entry> entries = new ArrayList<>();
    for (Party party : parties()) {
      List<Contact> contacts = wanted(party);
      if (!contacts.isEmpty() || !names.isEmpty()) {
        entries.add(new ContactsJson.Entry(party, contacts));
      }
    }
    if (format == Format.JSON) {
      ContactsJson.write(entries, app.out());
      app.out().flush();
    } else {
      print(entries);
    }
    boolean found = entries.stream().anyMatch(entry -> !entry.contacts().isEmpty());
    return found ? ExitCode.DONE : ExitCode.NO;
  }

  private List<Party> parties() {
    if (names.isEmpty()) {
      return Stream.<Party>concat(
              app.catalog().providers().stream(), app.catalog().authorities().stream())
          .toList();
    }
    Lookup lookup = new Lookup(app);
    return names.stream().map(lookup::party).distinct().toList();
  }

  private List<Contact> wanted(Party party) {
    Optional<String> country =
        Optional.ofNullable(region).map(code -> code.toUpperCase(Locale.ROOT));
    return ContactAdvice.inRegion(party, country).stream()
        .filter(contact -> channels.isEmpty() || channels.contains(contact.channel()))
        .filter(contact -> all || isOffered(contact))
        .toList();
  }

  private static boolean isOffered(Contact contact) {
    return contact.trust() != Trust.WRONG && contact.use() == Use.CUSTOMERS;
  }

  private void print(List<ContactsJson.Entry> entries) {
    Page page = app.page();
    PartyWriter writer = new PartyWriter(app.messages());
    PageDocument document = new PageDocument(page, app.contactText());
    for (ContactsJson.Entry entry : entries) {
      writer.write(entry.party(), entry.contacts(), all, document);
      if (entry.contacts().isEmpty()) {
        page.paragraph(app.messages().get("contacts.none"), Style.WARNING);
      }
    }
    if (entries.isEmpty()) {
      page.paragraph(app.messages().get("contacts.none"), Style.WARNING);
    }
    app.print(page);
  }
}
