package dev.walletdesk.catalog.loading;

import dev.walletdesk.catalog.Origin;
import dev.walletdesk.catalog.problem.BrokenDataException;
import dev.walletdesk.catalog.problem.Position;
import dev.walletdesk.catalog.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A directory laid out like walletdesk's own {@code data}.
 *
 * @param root where it is
 * @param origin how its entries are marked
 */
public record DataDirectory(Path root, Origin origin) {

  private static final String SUFFIX = ".json";
  private static final String GUIDES = "guides";
  private static final String PROVIDERS = "providers";
  private static final String CUES = "cues";
  private static final String PATTERNS = "patterns";
  private static final String AUTHORITIES = "authorities.json";
  private static final String ACCEPTED_WARNINGS = "accepted-warnings.json";

  /** The data that walletdesk ships, at {@code root}. */
  public static DataDirectory builtIn(Path root) {
    return new DataDirectory(root, Origin.BUILT_IN);
  }

  /** Data added by the user, at {@code root}. */
  public static DataDirectory added(Path root) {
    return new DataDirectory(root, new Origin(Optional.of(root)));
  }

  /** Whether anything of walletdesk's layout is there. */
  public boolean hasData() {
    return Files.exists(root.resolve(GUIDES))
        || Files.exists(root.resolve(PROVIDERS))
        || Files.exists(root.resolve(CUES))
        || Files.exists(root.resolve(PATTERNS))
        || Files.exists(root.resolve(AUTHORITIES));
  }

  List<Path> guides() {
    return files(guidesDirectory());
  }

  List<Path> providers() {
    return files(providersDirectory());
  }

  List<Path> cues() {
    return files(root.resolve(CUES));
  }

  List<Path> patterns() {
    return files(root.resolve(PATTERNS));
  }

  List<Path> authorities() {
    return file(AUTHORITIES);
  }

  List<Path> acceptedWarnings() {
    return file(ACCEPTED_WARNINGS);
  }

  /** The id that a file's name promises. */
  static String idOf(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - SUFFIX.length());
  }

  /** The file of the entry with this id. */
  static Path file(Path directory, String id) {
    return directory.resolve(id + SUFFIX);
  }

  Path guidesDirectory() {
    return root.resolve(GUIDES);
  }

  Path providersDirectory() {
    return root.resolve(PROVIDERS);
  }

  private List<Path> file(String name) {
    Path file = root.resolve(name);
    return Files.exists(file) ? inside(List.of(file)) : List.of();
  }

  private List<Path> files(Path directory) {
    try (Stream<Path> entries = Files.list(directory)) {
      return inside(entries.filter(path -> path.toString().endsWith(SUFFIX)).sorted().toList());
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException | UncheckedIOException e) {
      throw new BrokenDataException(
          List.of(problem(directory, "unreadable", e.getClass().getSimpleName())));
    }
  }

  /** Refuses what a link leads to elsewhere: added data says nothing of files that are not its. */
  private List<Path> inside(List<Path> files) {
    List<Problem> outside =
        origin.isOfficial()
            ? List.of()
            : files.stream()
                .filter(file -> !isInside(file))
                .map(file -> problem(file, "link-out"))
                .toList();
    if (!outside.isEmpty()) {
      throw new BrokenDataException(outside);
    }
    return files;
  }

  private boolean isInside(Path file) {
    try {
      return file.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      // A link to nothing; whoever reads it is told.
      return true;
    }
  }

  private static Problem problem(Path path, String key, String... arguments) {
    return new Problem(path.toString(), Position.START, key, List.of(arguments));
  }
}
