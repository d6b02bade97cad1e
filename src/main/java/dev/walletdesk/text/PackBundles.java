package dev.walletdesk.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Lays out all bundles for a fast start: {@code PackBundles DIRECTORY}, the root of the class path
 * that they are on. Part of the build.
 */
public final class PackBundles {

  private PackBundles() {}

  /** Lays them out. */
  public static void main(String[] args) throws IOException {
    for (Language language : Languages.all()) {
      for (String name : List.of("messages", "help")) {
        Path file = Path.of(args[0], Messages.resource(name, language, ".bundle"));
        Files.write(file, PackedBundle.pack(Messages.load(name, language)));
      }
    }
  }
}
