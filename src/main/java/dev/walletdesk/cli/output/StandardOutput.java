package dev.walletdesk.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Standard output that fails loudly: print writers keep silent about what could not be written, and
 * a command that nobody reads any more would never end. The first failure stops the command; what
 * it writes after that is dropped.
 */
public final class StandardOutput extends OutputStream {

  private final OutputStream out;
  private IOException failure;

  public StandardOutput(OutputStream out) {
    this.out = out;
  }

  /** Stops a command whose results cannot be written. */
  public static final class NotWrittenException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    NotWrittenException(IOException cause) {
      super(cause);
    }
  }

  /** What went wrong, unless it is that nobody reads any more: then there is nobody to tell. */
  public Optional<String> lost() {
    if (failure == null) {
      return Optional.empty();
    }
    String message =
        Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName());
    return message.toLowerCase(Locale.ROOT).contains("pipe")
        ? Optional.empty()
        : Optional.of(message);
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    if (failure == null) {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        throw notWritten(e);
      }
    }
  }

  @Override
  public void flush() {
    if (failure == null) {
      try {
        out.flush();
      } catch (IOException e) {
        throw notWritten(e);
      }
    }
  }

  private NotWrittenException notWritten(IOException e) {
    failure = e;
    return new NotWrittenException(e);
  }
}
