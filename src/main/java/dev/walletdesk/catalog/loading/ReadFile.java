package dev.walletdesk.catalog.loading;

import dev.walletdesk.catalog.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A data file as it was read, whatever is wrong with it.
 *
 * @param path where it is
 * @param content what it says, with placeholders for what is missing or of the wrong kind; absent
 *     when it is not JSON at all
 * @param places where everything in it stands; absent when it is not JSON at all
 * @param problems what is wrong with it, in the order of places
 */
public record ReadFile<T>(
    Path path, Optional<T> content, Optional<SourceMap> places, List<Problem> problems) {

  /** The id that its name promises. */
  public String promisedId() {
    return DataDirectory.idOf(path);
  }
}
