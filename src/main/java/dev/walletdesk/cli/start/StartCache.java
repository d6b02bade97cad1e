package dev.walletdesk.cli.start;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cache that the launcher wants and does not find, or that this JVM refuses. It is made by a
 * process of its own once the answer is out, at the lowest priority; whatever goes wrong, nobody is
 * told, because without it a start is only slower.
 */
public final class StartCache {

  /** Names the file: the launcher knows where it belongs, and that it is wanted. */
  private static final String FILE = "walletdesk.cache";

  /** Whether the launcher has found a cache. */
  private static final String FOUND = "walletdesk.cache.found";

  private static final String MARK = ".making";

  /** Whoever began longer ago has failed, and may try again. */
  private static final Duration PATIENCE = Duration.ofDays(1);

  private final Path file;
  private final Clock clock;

  StartCache(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /** The one that this start has missed; none where it had one, or where none is wanted. */
  public static Optional<StartCache> missing(Clock clock) {
    String wanted = System.getProperty(FILE);
    return wanted == null || isInUse()
        ? Optional.empty()
        : Optional.of(new StartCache(Path.of(wanted), clock));
  }

  /** A JVM that refuses its cache shares no classes at all and says so. */
  private static boolean isInUse() {
    return System.getProperty(FOUND) != null
        && System.getProperty("java.vm.info", "").contains("sharing");
  }

  /** Lets it be made in the background, if nobody else is at it. */
  public void make() {
    try {
      if (isMine()) {
        List<String> command = new ArrayList<>();
        // Only POSIX has it, and only there does it matter on small machines.
        if (Files.isExecutable(Path.of("/usr/bin/nice"))) {
          command.addAll(List.of("/usr/bin/nice", "-n", "19"));
        }
        command.addAll(CacheMaker.command(file));
        Quiet.process(command).start();
      }
    } catch (IOException | UnsupportedOperationException | SecurityException e) {
      // The next start is as slow as this one.
      return;
    }
  }

  /** Claims it: of two that start at once, one makes it. */
  private boolean isMine() throws IOException {
    Path mark = mark(file);
    Files.createDirectories(mark.getParent());
    try {
      Files.createFile(mark);
      return true;
    } catch (FileAlreadyExistsException e) {
      FileTime begun = Files.getLastModifiedTime(mark);
      if (begun.toInstant().plus(PATIENCE).isAfter(clock.instant())) {
        return false;
      }
      Files.setLastModifiedTime(mark, FileTime.from(clock.instant()));
      return true;
    }
  }

  /** The file that is there while a cache is being made, and stays where that has failed. */
  static Path mark(Path file) {
    return file.resolveSibling(file.getFileName() + MARK);
  }
}
