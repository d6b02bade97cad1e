package dev.walletdesk.catalog.loading;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.packed.PackedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Part of the build: lays the built-in data out so that no start has to parse it. Without these
 * files it is read from JSON, as all data is that is added.
 */
public final class PackData {

  private PackData() {}

  /** Lays the data directory named first out in the directory named second. */
  public static void main(String[] args) throws IOException {
    LoadedCatalog catalog = new LoadedCatalog(List.of(DataDirectory.builtIn(Path.of(args[0]))));
    LaidOutData target = new LaidOutData(Path.of(args[1]));
    Map<String, Guide> guides = new LinkedHashMap<>();
    catalog.guides().forEach(guide -> guides.put(guide.id(), guide));
    Files.write(target.guidesFile(), PackedFile.ofGuides(guides, catalog.guidesFingerprint()));
    Map<String, Provider> providers = new LinkedHashMap<>();
    catalog.providers().forEach(provider -> providers.put(provider.id(), provider));
    Files.write(target.providersFile(), PackedFile.ofProviders(providers));
    Map<String, Authority> authorities = new LinkedHashMap<>();
    catalog.authorities().forEach(authority -> authorities.put(authority.id(), authority));
    Files.write(target.authoritiesFile(), PackedFile.ofAuthorities(authorities));
  }
}
