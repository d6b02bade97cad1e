package dev.walletdesk.cli.export;

import dev.walletdesk.cli.Console;
import dev.walletdesk.cli.ContactSelection;
import dev.walletdesk.cli.ExitCode;
import dev.walletdesk.document.PartyContacts;
import dev.walletdesk.format.ContactsFormats;
import dev.walletdesk.format.spi.ContactsFormat;
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
@Command(name = "contacts", modelTransformer = ValueLabels.class)
final class ExportContactsCommand implements Callable<Integer> {

  private final Console app;

  @Option(names = "--format", required = true, descriptionKey = "export.format")
  private ContactsFormats format;

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
    ContactsFormat writer = format.writer(options.editions(app), all);
    write(found, writer);
    if (writer.omitsDoubtful()) {
      OmittedContacts.tell(app, found);
    }
    return found.stream().allMatch(entry -> entry.contacts().isEmpty())
        ? ExitCode.NO
        : ExitCode.DONE;
  }

  private void write(List<PartyContacts> found, ContactsFormat writer) throws IOException {
    ExportTarget target = new ExportTarget(app, options);
    Optional<Path> directory = target.directory();
    if (directory.isEmpty()) {
      target.write(out -> writer.write(found, out));
      return;
    }
    Map<String, PartyContacts> files = new LinkedHashMap<>();
    found.forEach(entry -> files.put(entry.party().id() + "." + format.extension(), entry));
    target.write(
        directory.get(),
        "contacts-" + DataName.of(format),
        List.copyOf(files.keySet()),
        (name, out) -> writer.write(List.of(files.get(name)), out));
  }
}
