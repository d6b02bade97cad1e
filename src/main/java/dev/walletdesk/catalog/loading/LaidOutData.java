package dev.walletdesk.catalog.loading;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.packed.PackedFile;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The built-in data as {@link PackData} has laid it out, each file of which need not be there.
 *
 * @param directory where the files are
 */
record LaidOutData(Path directory) {

  Optional<PackedFile<Guide>> guides() {
    return PackedFile.guides(guidesFile());
  }

  Optional<PackedFile<Provider>> providers() {
    return PackedFile.providers(providersFile());
  }

  Optional<PackedFile<Authority>> authorities() {
    return PackedFile.authorities(authoritiesFile());
  }

  Path guidesFile() {
    return directory.resolve("guides.data");
  }

  Path providersFile() {
    return directory.resolve("providers.data");
  }

  Path authoritiesFile() {
    return directory.resolve("authorities.data");
  }
}
