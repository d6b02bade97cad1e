package dev.walletdesk.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a file so that others see the old one or the new one, and never a part of it. A file that
 * is replaced keeps its permissions; a symbolic link stays, and what it leads to is replaced.
 */
public final class AtomicFile {

  private static final Set<PosixFilePermission> FOR_ITS_OWNER_ALONE =
      PosixFilePermissions.fromString("rw-------");

  private AtomicFile() {}

  /** Something that writes the content of a file. */
  public interface Content {
    /** Writes it; the text becomes UTF-8. */
    void write(Writer out) throws IOException;
  }

  /**
   * Writes {@code content} into {@code file}, replacing what was there. What is no ordinary file,
   * such as a device or a pipe, is written to as it is.
   *
   * @throws IOException if that is not possible; then what was there is still there
   */
  public static void write(Path file, Content content) throws IOException {
    removeLeftovers(file);
    write(file, content, Optional.empty());
  }

  /**
   * Like {@link #write(Path, Content)}, but only its owner may read a file that was not there
   * before: for what is about a person.
   */
  public static void writePrivate(Path file, Content content) throws IOException {
    removeLeftovers(file);
    write(file, content, Optional.of(FOR_ITS_OWNER_ALONE));
  }

  /** Like {@link #write(Path, Content)}, where nothing is left of earlier runs. */
  static void writeInTidyDirectory(Path file, Content content) throws IOException {
    write(file, content, Optional.empty());
  }

  private static void removeLeftovers(Path file) throws IOException {
    PartFile.removeLeftovers(target(file));
  }

  private static Path target(Path file) throws IOException {
    return Files.isSymbolicLink(file) && Files.exists(file)
        ? file.toRealPath()
        : file.toAbsolutePath();
  }

  private static void write(Path file, Content content, Optional<Set<PosixFilePermission>> whenNew)
      throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      try (BufferedWriter out = Files.newBufferedWriter(file, StandardOpenOption.WRITE)) {
        content.write(out);
      }
      return;
    }
    Path target = target(file);
    Optional<Set<PosixFilePermission>> permissions = permissions(target).or(() -> whenNew);
    try (PartFile part = PartFile.beside(target)) {
      try (Writer out = create(part.path(), permissions)) {
        content.write(out);
      }
      move(part.path(), target);
    }
  }

  /** The permissions of a file that is there, where the file system knows such. */
  private static Optional<Set<PosixFilePermission>> permissions(Path file) throws IOException {
    return Files.exists(file) && isPosix(file)
        ? Optional.of(Files.getPosixFilePermissions(file))
        : Optional.empty();
  }

  private static Writer create(Path part, Optional<Set<PosixFilePermission>> permissions)
      throws IOException {
    boolean settable = permissions.isPresent() && isPosix(part.getParent());
    FileAttribute<?>[] attributes =
        settable
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions.get())}
            : new FileAttribute<?>[0];
    Set<StandardOpenOption> anew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    Writer out =
        new OutputStreamWriter(
            Channels.newOutputStream(Files.newByteChannel(part, anew, attributes)),
            StandardCharsets.UTF_8);
    if (settable) {
      // Bits that the umask took away when the file was made.
      Files.setPosixFilePermissions(part, permissions.get());
    }
    return new BufferedWriter(out);
  }

  private static boolean isPosix(Path path) {
    return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
