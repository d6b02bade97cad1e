package dev.walletdesk.endtoend;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jline.terminal.Size;
import org.jline.utils.ScreenTerminal;

/** The built launcher in a real pseudo-terminal, and the screen that a person would see. */
final class PseudoTerminal implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final PtyProcess process;
  private final ScreenTerminal screen;
  private final StringBuilder raw = new StringBuilder();
  private final Thread reader;

  PseudoTerminal(
      int columns, int rows, Path directory, Map<String, String> variables, String... command)
      throws IOException {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("TERM", "xterm-256color");
    environment.remove("COLUMNS");
    environment.putAll(variables);
    process =
        new PtyProcessBuilder(command)
            .setEnvironment(environment)
            .setDirectory(directory.toString())
            .setInitialColumns(columns)
            .setInitialRows(rows)
            .setUnixOpenTtyToPreserveOutputAfterTermination(true)
            .start();
    screen = new ScreenTerminal(columns, rows);
    reader = new Thread(this::read, "screen");
    reader.setDaemon(true);
    reader.start();
  }

  /** Types characters, or sends what a key sends. */
  void type(String keys) throws IOException {
    send(keys.getBytes(StandardCharsets.UTF_8));
  }

  void send(byte[] bytes) throws IOException {
    process.getOutputStream().write(bytes);
    process.getOutputStream().flush();
  }

  void resize(int columns, int rows) {
    process.setWinSize(new WinSize(columns, rows));
    screen.setSize(Size.of(columns, rows));
  }

  /** Waits until the screen shows {@code text}; wide characters count as one. */
  String await(String text) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      String now = shown();
      if (now.contains(text)) {
        return now;
      }
      Thread.sleep(20);
    }
    throw new AssertionError("never showed: " + text + "\n" + shown() + "\n" + sent());
  }

  /** What the screen shows, each line without trailing spaces. */
  String shown() {
    return screen.toString().lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
  }

  /** Everything that was sent to the terminal. */
  String sent() {
    synchronized (raw) {
      return raw.toString();
    }
  }

  int exitCode() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("did not end\n" + shown());
    }
    reader.join(PATIENCE.toMillis());
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private void read() {
    try (Reader in = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
      char[] buffer = new char[4096];
      int count = in.read(buffer);
      while (count >= 0) {
        String text = new String(buffer, 0, count);
        synchronized (raw) {
          raw.append(text);
        }
        screen.write(text);
        count = in.read(buffer);
      }
    } catch (IOException e) {
      // A pseudo-terminal whose program has ended reports an error instead of the end.
      screen.write("");
    }
  }
}
