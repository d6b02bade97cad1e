package dev.walletdesk.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hidden file beside a file, in which its new content grows until it is whole. It bears the
 * number of the process that writes it: what a process has left that is no longer there, because it
 * was killed or the power went, is nobody's and can go.
 */
final class PartFile implements AutoCloseable {

  private static final Pattern NAME = Pattern.compile("\\.(.+)\\.(\\d{1,18})\\.part");

  /** File systems allow 255 bytes, of which a character can take four. */
  private static final int LONGEST_NAME = 50;

  private final Path path;
  private final Thread onExit;

  private PartFile(Path path) {
    this.path = path;
    this.onExit = new Thread(this::deleteQuietly);
  }

  /**
   * The part file of {@code target}, which need not be there yet. It goes when this is closed, and
   * when the process is told to end.
   *
   * @throws InterruptedIOException if the process is ending
   */
  static PartFile beside(Path target) throws InterruptedIOException {
    String name = shortened(target).getFileName().toString();
    long pid = ProcessHandle.current().pid();
    PartFile part = new PartFile(target.resolveSibling("." + name + "." + pid + ".part"));
    try {
      Runtime.getRuntime().addShutdownHook(part.onExit);
    } catch (IllegalStateException e) {
      throw new InterruptedIOException(e.getMessage());
    }
    return part;
  }

  /** Removes what processes that are gone have left beside {@code target} when writing it. */
  static void removeLeftovers(Path target) {
    Path wanted = shortened(target);
    try (DirectoryStream<Path> leftovers =
        Files.newDirectoryStream(
            target.getParent(), path -> leftoverOf(path).filter(wanted::equals).isPresent())) {
      for (Path leftover : leftovers) {
        Files.deleteIfExists(leftover);
      }
    } catch (IOException | DirectoryIteratorException e) {
      // They are in nobody's way; whether the directory can be written to shows itself.
      return;
    }
  }

  /**
   * The file, with its name {@linkplain #shortened shortened}, that a process that is gone, or this
   * one earlier, was writing when it left {@code path} behind.
   */
  static Optional<Path> leftoverOf(Path path) {
    Matcher name = NAME.matcher(path.getFileName().toString());
    return name.matches() && isGone(Long.parseLong(name.group(2)))
        ? Optional.of(path.resolveSibling(name.group(1)))
        : Optional.empty();
  }

  private static boolean isGone(long pid) {
    return pid == ProcessHandle.current().pid() || ProcessHandle.of(pid).isEmpty();
  }

  /** The path with its last name as part files bear it. */
  static Path shortened(Path target) {
    String name = target.getFileName().toString();
    int[] characters = name.codePoints().limit(LONGEST_NAME).toArray();
    return target.resolveSibling(new String(characters, 0, characters.length));
  }

  Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
    try {
      Runtime.getRuntime().removeShutdownHook(onExit);
    } catch (IllegalStateException e) {
      // The process is ending, and the hook runs.
      return;
    }
  }

  private void deleteQuietly() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // The next run removes it.
      return;
    }
  }
}
