package dev.walletdesk.testing;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.loading.DataDirectory;
import dev.walletdesk.catalog.loading.LoadedCatalog;
import dev.walletdesk.catalog.loading.LoadedPatterns;
import dev.walletdesk.catalog.pattern.Patterns;
import java.nio.file.Path;
import java.util.List;

/** The data that tests read. */
public final class Catalogs {

  /** The project's own data. */
  public static final Path SHIPPED = Path.of("data");

  /** A guide with every kind of step, two wallets, and authorities. */
  public static final Path SMALL = Path.of("src/test/resources/small-data");

  /** Ten wallets and an authority, made after real ones, for the rules of checking. */
  public static final Path TO_CHECK = Path.of("src/test/resources/check/small");

  /** Guides and wallets with everything that an export has to say. */
  public static final Path TO_EXPORT = Path.of("src/test/resources/export/data");

  /** A guide with a checklist, and wallets of two kinds. */
  public static final Path WITH_CHECKLIST = Path.of("src/test/resources/checklist-data");

  private Catalogs() {}

  /** The project's own data. */
  public static Catalog shipped() {
    return of(SHIPPED);
  }

  /** What the project's own data knows of scams. */
  public static Patterns patterns() {
    return LoadedPatterns.of(List.of(DataDirectory.builtIn(SHIPPED)));
  }

  /** What is in {@link #SMALL}. */
  public static Catalog small() {
    return of(SMALL);
  }

  /** What is in {@code directory}, as if it were the project's own. */
  public static Catalog of(Path directory) {
    return new LoadedCatalog(List.of(DataDirectory.builtIn(directory)));
  }
}
