package dev.walletdesk.cli;

import dev.walletdesk.catalog.Channel;
import dev.walletdesk.cli.export.OmittedContacts;
import dev.walletdesk.document.Editions;
import dev.walletdesk.document.PartyContacts;
import dev.walletdesk.document.PartyWriter;
import dev.walletdesk.format.ContactsFormats;
import dev.walletdesk.format.qr.ScreenQr;
import dev.walletdesk.format.spi.ContactsFormat;
import dev.walletdesk.format.text.PageWriter;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Style;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code contacts}: the official contacts of providers and authorities. */
@Command(name = "contacts")
final class ContactsCommand implements Callable<Integer> {

  private final Console app;

  @Parameters(arity = "0..*", paramLabel = "PROVIDER", descriptionKey = "contacts.provider")
  private List<String> names = List.of();

  @Option(names = "--channel", paramLabel = "CHANNEL", descriptionKey = "contacts.channel")
  private List<Channel> channels = List.of();

  @Option(names = "--region", paramLabel = "REGION", descriptionKey = "contacts.region")
  private String region;

  @Option(names = "--all", descriptionKey = "contacts.all")
  private boolean all;

  @Option(
      names = "--format",
      paramLabel = "table|json|csv|vcard",
      descriptionKey = "contacts.format")
  private Format format = Format.TABLE;

  @Option(names = "--qr", descriptionKey = "contacts.qr")
  private boolean qr;

  /** How contacts are written. */
  enum Format {
    TABLE,
    JSON,
    CSV,
    VCARD
  }

  ContactsCommand(Console app) {
    this.app = app;
  }

  @Override
  public Integer call() throws IOException {
    checkQr();
    Optional<String> country =
        Optional.ofNullable(region).map(code -> code.toUpperCase(Locale.ROOT));
    List<PartyContacts> found =
        new ContactSelection(names, channels, country, List.of(), all).from(app);
    write(found);
    app.out().flush();
    return found.stream().allMatch(entry -> entry.contacts().isEmpty())
        ? ExitCode.NO
        : ExitCode.DONE;
  }

  /** A code for every contact there is would fill the screen many times over. */
  private void checkQr() {
    if (qr && (names.isEmpty() || format != Format.TABLE)) {
      throw app.failure(ExitCode.USAGE, names.isEmpty() ? "error.qr-of-all" : "error.qr-not-table");
    }
  }

  private void write(List<PartyContacts> found) throws IOException {
    switch (format) {
      case TABLE -> print(found);
      case JSON -> write(found, ContactsFormats.JSON);
      case CSV -> write(found, ContactsFormats.CSV);
      case VCARD -> write(found, ContactsFormats.VCARD);
    }
  }

  private void write(List<PartyContacts> found, ContactsFormats chosen) throws IOException {
    ContactsFormat writer = chosen.writer(editions(), all);
    writer.write(found, app.out());
    if (writer.omitsDoubtful()) {
      OmittedContacts.tell(app, found);
    }
  }

  private Editions editions() {
    return new Editions(List.of(app.edition(app.messages(), app.today())));
  }

  private void print(List<PartyContacts> found) {
    Page page = app.page();
    PartyWriter parties = new PartyWriter(app.contactText());
    PageWriter writer =
        qr ? PageWriter.with(new ScreenQr(app.messages()), page) : new PageWriter(page);
    for (PartyContacts entry : found) {
      writer.write(parties.document(entry, all));
      if (entry.contacts().isEmpty()) {
        page.paragraph(app.messages().get("contacts.none"), Style.WARNING);
      }
    }
    if (found.isEmpty()) {
      page.paragraph(app.messages().get("contacts.none"), Style.WARNING);
    }
    app.print(page);
  }
}
