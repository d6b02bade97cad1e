package dev.walletdesk.cli.output;

import java.time.Clock;

/**
 * Says on standard error how far something is, once it has taken a second: one line on a terminal,
 * gone when it is done, and nothing anywhere else.
 */
public final class Progress implements AutoCloseable {

  /** Milliseconds before the first line. */
  private static final long PATIENCE = 1000;

  /** Milliseconds between two lines. */
  private static final long PAUSE = 200;

  private static final String CLEAR_LINE = "\r\u001B[K";

  private final Console console;
  private final Clock clock;
  private final String key;
  private final int total;
  private final boolean shown;
  private int done;
  private long next;
  private boolean visible;

  /**
   * Begins.
   *
   * @param key of the message that says how many of how many are done
   * @param total how many steps there are
   * @param shown whether nothing else is being written on the terminal
   */
  public Progress(Console console, Clock clock, String key, int total, boolean shown) {
    this.console = console;
    this.clock = clock;
    this.key = key;
    this.total = total;
    this.shown = shown && console.interactive();
    this.next = clock.millis() + PATIENCE;
  }

  /** One more step. */
  public void step() {
    done++;
    if (shown && clock.millis() >= next) {
      next = clock.millis() + PAUSE;
      visible = true;
      print(CLEAR_LINE + console.messages().get(key, done, total));
    }
  }

  @Override
  public void close() {
    if (visible) {
      print(CLEAR_LINE);
    }
  }

  private void print(String line) {
    console.err().print(line);
    console.err().flush();
  }
}
