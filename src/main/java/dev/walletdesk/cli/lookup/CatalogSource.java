package dev.walletdesk.cli.lookup;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.loading.DataDirectory;
import dev.walletdesk.catalog.loading.LoadedCatalog;
import dev.walletdesk.catalog.loading.LoadedPatterns;
import dev.walletdesk.catalog.pattern.Patterns;
import dev.walletdesk.cli.output.Console;
import dev.walletdesk.cli.output.ExitCode;
import dev.walletdesk.search.GuideSearch;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The data of one run: walletdesk's own with what {@code --data} adds, read when it is asked for.
 */
public final class CatalogSource {

  private final Console console;
  private final Path builtIn;
  private final List<Path> added;
  private Catalog catalog;
  private GuideSearch search;

  /**
   * The data of these directories.
   *
   * @param console says what is wrong with a directory
   * @param builtIn the data that walletdesk ships
   * @param added override it, the later the stronger
   */
  public CatalogSource(Console console, Path builtIn, List<Path> added) {
    this.console = console;
    this.builtIn = builtIn;
    this.added = List.copyOf(added);
  }

  /** The directories that were added. */
  public List<Path> added() {
    return added;
  }

  /** Walletdesk's own data with what other directories add. */
  public Catalog with(List<Path> others) {
    return new CatalogSource(console, builtIn, others).catalog();
  }

  /** The data, read as far as it is needed. */
  public Catalog catalog() {
    if (catalog == null) {
      catalog = new LoadedCatalog(directories(), laidOut());
    }
    return catalog;
  }

  /** What gives scams away, walletdesk's own and what was added; read anew each time. */
  public List<Patterns> patterns() {
    return LoadedPatterns.each(directories());
  }

  /** The search over all guides, learned beforehand where that was possible. */
  public GuideSearch search() {
    if (search == null) {
      search = learnedBefore().orElseGet(() -> GuideSearch.learn(catalog().guides()));
    }
    return search;
  }

  /** All directories, the built-in one first. */
  public List<DataDirectory> directories() {
    List<DataDirectory> directories = new ArrayList<>();
    directories.add(ours());
    added.forEach(path -> directories.add(directory(path, "error.no-directory")));
    return directories;
  }

  private DataDirectory ours() {
    DataDirectory directory = DataDirectory.builtIn(builtIn);
    if (!directory.hasData()) {
      throw console.failure(ExitCode.INTERNAL, "error.no-own-data", builtIn);
    }
    return directory;
  }

  /** A data directory that the user names; {@code key} is the message when there is none. */
  public DataDirectory directory(Path path, String key) {
    if (!Files.isDirectory(path)) {
      throw console.failure(ExitCode.USAGE, key, path);
    }
    DataDirectory directory = DataDirectory.added(path);
    if (!directory.hasData()) {
      throw console.failure(ExitCode.USAGE, "error.no-data", path);
    }
    return directory;
  }

  /** The JSON Schemas of the data. */
  public Path schemas() {
    return builtIn.resolve("schema");
  }

  /** Where the build puts what it makes of the data. */
  private Path laidOut() {
    return builtIn.resolveSibling("lib");
  }

  /** What the build learned from the guides; it need not be there, and only saves time. */
  private Optional<GuideSearch> learnedBefore() {
    Path file = laidOut().resolve("guides.model");
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = new FileInputStream(file.toString())) {
      ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
      return GuideSearch.read(bytes, catalog().guidesFingerprint());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
