package dev.walletdesk.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file so that others see either the old one or the whole new one. */
public final class AtomicFile {

  private AtomicFile() {}

  /**
   * Writes {@code content} as UTF-8, replacing what is there; missing directories are made.
   *
   * @throws IOException if that fails; what was there is then unchanged
   */
  public static void write(Path file, String content) throws IOException {
    Path target = file.toAbsolutePath();
    Files.createDirectories(target.getParent());
    Path whole = Files.createTempFile(target.getParent(), ".walletdesk", ".part");
    try {
      Files.writeString(whole, content, StandardCharsets.UTF_8);
      move(whole, target);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
