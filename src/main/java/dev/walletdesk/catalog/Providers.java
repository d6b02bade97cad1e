package dev.walletdesk.catalog;

import java.util.Optional;

/** All that the engine needs of a catalog; {@code catalog::provider} is one. */
@FunctionalInterface
public interface Providers {

  /** The wallet with exactly this id. */
  Optional<Provider> provider(String id);
}
