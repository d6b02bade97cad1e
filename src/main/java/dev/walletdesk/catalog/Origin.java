package dev.walletdesk.catalog;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which data an entry comes from.
 *
 * @param added the directory given by the user; absent for the data that walletdesk ships
 */
public record Origin(Optional<Path> added) {

  /** The data that walletdesk ships. */
  public static final Origin BUILT_IN = new Origin(Optional.empty());

  /** Whether walletdesk's own research stands behind the entry. */
  public boolean isOfficial() {
    return added.isEmpty();
  }
}
