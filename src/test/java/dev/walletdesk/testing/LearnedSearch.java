package dev.walletdesk.testing;

import dev.walletdesk.search.LearnGuides;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The project's own data as the built program has it, with what a search learns from the guides
 * beside it. Learning takes longer than all that a test asks of the search.
 */
final class LearnedSearch {

  /** The data directory; its {@code lib} is where the program looks. */
  static final Path DATA = learn(Path.of("target", "learned"));

  private LearnedSearch() {}

  private static Path learn(Path place) {
    try {
      Path lib = Files.createDirectories(place.resolve("lib"));
      Path model = Files.createTempFile(lib, "guides", ".model");
      LearnGuides.main(new String[] {Catalogs.SHIPPED.toString(), model.toString()});
      // Another JVM may do the same at this moment.
      Files.move(model, lib.resolve("guides.model"), StandardCopyOption.ATOMIC_MOVE);
      return link(place.resolve("data"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path link(Path data) throws IOException {
    try {
      return Files.createSymbolicLink(data, Catalogs.SHIPPED.toAbsolutePath());
    } catch (FileAlreadyExistsException e) {
      return data;
    }
  }
}
