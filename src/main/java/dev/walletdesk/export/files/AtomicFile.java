package dev.walletdesk.export.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file so that others see the old one or the new one, and never a part of it. */
public final class AtomicFile {

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
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      try (BufferedWriter out = Files.newBufferedWriter(file, StandardOpenOption.WRITE)) {
        content.write(out);
      }
      return;
    }
    Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
    Path part = target.resolveSibling("." + target.getFileName() + "." + pid() + ".part");
    Files.deleteIfExists(part);
    try {
      try (BufferedWriter out = Files.newBufferedWriter(part, StandardOpenOption.CREATE_NEW)) {
        content.write(out);
      }
      move(part, target);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static long pid() {
    return ProcessHandle.current().pid();
  }
}
