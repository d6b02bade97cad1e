package dev.walletdesk.diagnosis.paths;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.testing.Catalogs;

/** A guide with every kind of step, for tests. */
final class SmallGuide {

  static final Catalog CATALOG = Catalogs.small();

  static final Guide GUIDE = CATALOG.guide("lost-money").orElseThrow();

  private SmallGuide() {}
}
