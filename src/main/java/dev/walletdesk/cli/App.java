package dev.walletdesk.cli;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.loading.DataDirectory;
import dev.walletdesk.catalog.loading.LoadedCatalog;
import dev.walletdesk.export.ContactText;
import dev.walletdesk.export.Edition;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What every command works with: streams, language, clock, data. */
final class App {

  private final BufferedReader in;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Surroundings surroundings;
  private final Clock clock;
  private final Messages messages;
  private final CommonOptions options = new CommonOptions();
  private Catalog catalog;

  App(
      BufferedReader in,
      PrintWriter out,
      PrintWriter err,
      Surroundings surroundings,
      Clock clock,
      Language language) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.surroundings = surroundings;
    this.clock = clock;
    this.messages = Messages.in(language);
  }

  BufferedReader in() {
    return in;
  }

  PrintWriter out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  Messages messages() {
    return messages;
  }

  CommonOptions options() {
    return options;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  ContactText contactText() {
    return new ContactText(messages, today());
  }

  /** What writes in one language for people who may not have walletdesk. */
  Edition edition(Messages language, LocalDate day) {
    return Edition.of(language, catalog(), day);
  }

  /** Milliseconds since some moment. */
  long millis() {
    return clock.millis();
  }

  /** An empty page as wide as the output. */
  Page page() {
    return new Page(surroundings.width());
  }

  void print(Page page) {
    page.print(out, colour());
  }

  /** Whether output is coloured: as asked, or when it goes to a terminal that shows colour. */
  boolean colour() {
    return switch (options.colour()) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          surroundings.terminal()
              && !surroundings.isDumb()
              && surroundings.variable("NO_COLOR").isEmpty();
    };
  }

  /** The built-in data with what {@code --data} adds. */
  Catalog catalog() {
    if (catalog == null) {
      List<DataDirectory> directories = new ArrayList<>();
      directories.add(DataDirectory.builtIn(surroundings.data()));
      for (Path path : options.data()) {
        directories.add(added(path));
      }
      catalog = new LoadedCatalog(directories);
    }
    return catalog;
  }

  /** A failure with one message. */
  Failure failure(int exitCode, String key, Object... arguments) {
    return new Failure(exitCode, List.of(messages.get(key, arguments)));
  }

  private DataDirectory added(Path path) {
    if (!Files.isDirectory(path)) {
      throw failure(ExitCode.USAGE, "error.no-directory", path);
    }
    DataDirectory directory = DataDirectory.added(path);
    if (!directory.hasData()) {
      throw failure(ExitCode.USAGE, "error.no-data", path);
    }
    return directory;
  }
}
