package dev.walletdesk.cli;

import dev.walletdesk.cli.lookup.CatalogSource;
import dev.walletdesk.cli.lookup.Lookup;
import dev.walletdesk.cli.output.Console;
import dev.walletdesk.cli.output.ExitCode;
import dev.walletdesk.cli.output.ExportTarget;
import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.cli.parsing.Command;
import dev.walletdesk.document.ContactSelection;
import dev.walletdesk.document.PartyContacts;
import dev.walletdesk.format.ContactsFormats;
import dev.walletdesk.format.spi.ContactsFormat;
import dev.walletdesk.text.DataName;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code export contacts}: the contacts for spreadsheets, address books, pages and programs. */
final class ExportContactsCommand implements Command {

  private final Console console;
  private final CatalogSource source;

  private ContactsFormats format;

  private boolean all;

  private final ExportOptions options;

  ExportContactsCommand(Console console, CatalogSource source, ExportOptions options) {
    this.console = console;
    this.source = source;
    this.options = options;
  }

  @Override
  public Arguments arguments() {
    return Arguments.of(this)
        .group("group.output")
        .requiredChoice("--format", ContactsFormats.class, "export.format", given -> format = given)
        .group("group.wanted")
        .flag("--all", "contacts.all", given -> all = given)
        .with(options::addTo);
  }

  @Override
  public Integer call() throws IOException {
    options.checkMark(format == ContactsFormats.CSV);
    List<PartyContacts> found =
        new Lookup(source.catalog(), console.messages())
            .contacts(
                options.providerNames(),
                new ContactSelection(List.of(), options.region(), options.namedGuideIds(), all));
    ContactsFormat writer = format.writer(options.editions(), all);
    write(found, writer);
    int omitted = writer.omitted(found);
    if (omitted > 0) {
      console.note(console.messages().count("export.left-out", omitted));
    }
    return found.stream().allMatch(entry -> entry.contacts().isEmpty())
        ? ExitCode.NO
        : ExitCode.DONE;
  }

  private void write(List<PartyContacts> found, ContactsFormat writer) throws IOException {
    ExportTarget target = options.target();
    Optional<Path> directory = target.directory();
    if (directory.isEmpty()) {
      target.write(out -> write(found, writer, out));
      return;
    }
    Map<String, PartyContacts> files = new LinkedHashMap<>();
    found.forEach(entry -> files.put(entry.party().id() + "." + format.extension(), entry));
    target.write(
        directory.get(),
        "contacts-" + DataName.of(format),
        List.copyOf(files.keySet()),
        (name, out) -> write(List.of(files.get(name)), writer, out));
  }

  private void write(List<PartyContacts> found, ContactsFormat writer, Writer out)
      throws IOException {
    options.begin(out);
    writer.write(found, out);
  }
}
