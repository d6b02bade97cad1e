package dev.walletdesk.cli;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.loading.DataDirectory;
import dev.walletdesk.catalog.loading.LoadedCatalog;
import dev.walletdesk.document.ContactText;
import dev.walletdesk.document.Edition;
import dev.walletdesk.search.GuideSearch;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What every command works with: streams, language, clock, data. */
public final class Console {

  private final BufferedReader in;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Environment surroundings;
  private final Clock clock;
  private final Messages messages;
  private final CommonOptions options = new CommonOptions();
  private Catalog catalog;
  private GuideSearch search;

  Console(
      BufferedReader in,
      PrintWriter out,
      PrintWriter err,
      Environment surroundings,
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

  public PrintWriter out() {
    return out;
  }

  public PrintWriter err() {
    return err;
  }

  public Environment surroundings() {
    return surroundings;
  }

  public Messages messages() {
    return messages;
  }

  public CommonOptions options() {
    return options;
  }

  Instant now() {
    return clock.instant();
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  ContactText contactText() {
    return new ContactText(messages, now());
  }

  /** What writes in one language for people who may not have walletdesk. */
  public Edition edition(Messages language, LocalDate day) {
    return Edition.of(language, catalog(), day);
  }

  /** Milliseconds since some moment. */
  public long millis() {
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
  public Catalog catalog() {
    if (catalog == null) {
      catalog = new LoadedCatalog(directories());
    }
    return catalog;
  }

  /** The directory of the built-in data, and those that {@code --data} adds. */
  List<DataDirectory> directories() {
    List<DataDirectory> directories = new ArrayList<>();
    directories.add(DataDirectory.builtIn(surroundings.data()));
    options.data().forEach(path -> directories.add(added(path, "error.no-directory")));
    return directories;
  }

  /** A data directory that the user names; {@code key} is the message when there is none. */
  DataDirectory added(Path path, String key) {
    if (!Files.isDirectory(path)) {
      throw failure(ExitCode.USAGE, key, path);
    }
    DataDirectory directory = DataDirectory.added(path);
    if (!directory.hasData()) {
      throw failure(ExitCode.USAGE, "error.no-data", path);
    }
    return directory;
  }

  /** The search over all guides, learned beforehand where that was possible. */
  GuideSearch search() {
    if (search == null) {
      search = learnedBefore().orElseGet(() -> GuideSearch.learn(catalog().guides()));
    }
    return search;
  }

  private Optional<GuideSearch> learnedBefore() {
    Path file = surroundings.learnedGuides();
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      return GuideSearch.read(bytes, catalog().guidesFingerprint());
    } catch (IOException e) {
      // It only saves time.
      return Optional.empty();
    }
  }

  /** A failure with one message. */
  public Failure failure(int exitCode, String key, Object... arguments) {
    return new Failure(exitCode, List.of(messages.get(key, arguments)));
  }
}
