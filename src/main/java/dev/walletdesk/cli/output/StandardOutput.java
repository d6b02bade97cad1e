package dev.walletdesk.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
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
    return Optional.ofNullable(failure)
        .map(e -> Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName()))
        .filter(message -> !message.toLowerCase(Locale.ROOT).contains("pipe"));
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    attempt(() -> out.write(bytes, offset, length));
  }

  @Override
  public void flush() {
    attempt(out::flush);
  }

  private void attempt(Writing writing) {
    if (failure != null) {
      return;
    }
    try {
      writing.run();
    } catch (IOException e) {
      failure = e;
      throw new NotWrittenException(e);
    }
  }

  private interface Writing {
    void run() throws IOException;
  }
}
