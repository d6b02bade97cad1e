package dev.walletdesk.cli.export;

import dev.walletdesk.cli.Console;
import dev.walletdesk.cli.ContactSelection;
import dev.walletdesk.cli.ExitCode;
import dev.walletdesk.document.Editions;
import dev.walletdesk.document.PartyContacts;
import dev.walletdesk.format.ContactsFormat;
import dev.walletdesk.format.csv.ContactsCsv;
import dev.walletdesk.format.html.ContactsHtml;
import dev.walletdesk.format.json.ContactsJson;
import dev.walletdesk.format.jsonld.ContactsJsonLd;
import dev.walletdesk.format.markdown.ContactsMarkdown;
import dev.walletdesk.format.vcard.ContactsVcard;
import dev.walletdesk.text.DataName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export contacts}: the contacts for spreadsheets, address books, pages and programs. */
@Command(name = "contacts")
final class ExportContactsCommand implements Callable<Integer> {

  /** The formats of contacts. */
  enum Format {
    CSV("csv"),
    JSON("json"),
    VCARD("vcf"),
    JSONLD("jsonld"),
    MARKDOWN("md"),
    HTML("html");

    private final String extension;

    Format(String extension) {
      this.extension = extension;
    }
  }

  private final Console app;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "csv|json|vcard|jsonld|markdown|html",
      descriptionKey = "export.format")
  private Format format;

  @Option(names = "--all", descriptionKey = "contacts.all")
  private boolean all;

  @Mixin private ExportOptions options;

  ExportContactsCommand(Console app) {
    this.app = app;
  }

  @Override
  public Integer call() throws IOException {
    List<PartyContacts> found =
        new ContactSelection(
                options.providerNames(),
                List.of(),
                options.region(app),
                options.namedGuideIds(app),
                all)
            .from(app);
    write(found);
    if (format == Format.VCARD || format == Format.JSONLD) {
      OmittedContacts.tell(app, found);
    }
    return found.stream().allMatch(entry -> entry.contacts().isEmpty())
        ? ExitCode.NO
        : ExitCode.DONE;
  }

  private void write(List<PartyContacts> found) throws IOException {
    ExportTarget target = new ExportTarget(app, options);
    ContactsFormat writer = format();
    Optional<Path> directory = target.directory();
    if (directory.isEmpty()) {
      target.write(out -> writer.write(found, out));
      return;
    }
    Map<String, PartyContacts> files = new LinkedHashMap<>();
    found.forEach(entry -> files.put(entry.party().id() + "." + format.extension, entry));
    target.write(
        directory.get(),
        "contacts-" + DataName.of(format),
        List.copyOf(files.keySet()),
        (name, out) -> writer.write(List.of(files.get(name)), out));
  }

  private ContactsFormat format() {
    Editions editions = options.editions(app);
    return switch (format) {
      case CSV -> new ContactsCsv(editions);
      case JSON -> ContactsJson::write;
      case VCARD -> new ContactsVcard(editions);
      case JSONLD -> new ContactsJsonLd(editions);
      case MARKDOWN -> new ContactsMarkdown(editions, all);
      case HTML -> new ContactsHtml(editions, all);
    };
  }
}
