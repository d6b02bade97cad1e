package dev.walletdesk.diagnosis.paths;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.loading.DataDirectory;
import dev.walletdesk.catalog.loading.LoadedCatalog;
import java.nio.file.Path;
import java.util.List;

/** A guide with every kind of step, for tests. */
final class SmallGuide {

  static final Catalog CATALOG =
      new LoadedCatalog(List.of(DataDirectory.builtIn(Path.of("src/test/resources/small-data"))));

  static final Guide GUIDE = CATALOG.guide("lost-money").orElseThrow();

  private SmallGuide() {}
}
