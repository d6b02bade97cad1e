package dev.walletdesk.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps other exports out of a directory as long as one fills it. The lock is the operating
 * system's, so it ends with the process, however that ends.
 */
final class DirectoryLock implements AutoCloseable {

  /** The file that is locked; it is there only while somebody writes. */
  static final String NAME = ".walletdesk-export.lock";

  private final Path file;
  private final FileChannel channel;

  private DirectoryLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Locks {@code directory}, which has to be there.
   *
   * @throws DirectoryInUseException if somebody else is writing there
   */
  static DirectoryLock of(Path directory) throws IOException {
    Path file = directory.resolve(NAME);
    while (true) {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      DirectoryLock lock = new DirectoryLock(file, channel);
      if (!lock.isFree()) {
        channel.close();
        throw new DirectoryInUseException(directory);
      }
      if (lock.isOfTheFileThere()) {
        return lock;
      }
      channel.close();
    }
  }

  private boolean isFree() throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Whoever had the lock may have taken the file away meanwhile: then this is one on nothing. */
  private boolean isOfTheFileThere() throws IOException {
    String mark = ProcessHandle.current().pid() + " " + System.nanoTime() + "\n";
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.UTF_8)));
    try {
      return Files.readString(file).equals(mark);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // Where open files cannot be deleted it stays, and is in nobody's way.
      return;
    } finally {
      channel.close();
    }
  }
}
