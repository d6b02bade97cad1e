package dev.walletdesk.search;

import dev.walletdesk.catalog.loading.DataDirectory;
import dev.walletdesk.catalog.loading.LoadedCatalog;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Part of the build: learns the shipped guides beforehand, so that no search has to wait for it.
 * Without the file, or with other guides, a search learns when it starts.
 */
public final class LearnGuides {

  private LearnGuides() {}

  /** Learns the data directory named first into the file named second. */
  public static void main(String[] args) throws IOException {
    LoadedCatalog catalog = new LoadedCatalog(List.of(DataDirectory.builtIn(Path.of(args[0]))));
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])))) {
      GuideSearch.learn(catalog.guides()).write(catalog.guidesFingerprint(), file);
    }
  }
}
