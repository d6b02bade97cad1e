package dev.walletdesk.files;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Another export is writing into the same directory; together they would make a mixture. */
public final class DirectoryInUseException extends FileSystemException {

  private static final long serialVersionUID = 1L;

  DirectoryInUseException(Path directory) {
    super(directory.toString());
  }
}
