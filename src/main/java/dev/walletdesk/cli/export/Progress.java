package dev.walletdesk.cli.export;

import dev.walletdesk.cli.Console;

/**
 * Says on standard error how far something is, once it has taken a second: one line on a terminal,
 * gone when it is done, and nothing anywhere else.
 */
final class Progress implements AutoCloseable {

  private static final long PATIENCE = 1000;
  private static final long PAUSE = 200;
  private static final String CLEAR_LINE = "\r\u001B[K";

  private final Console app;
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
   * @param shown whether there is a terminal on which nothing else is being written
   */
  Progress(Console app, String key, int total, boolean shown) {
    this.app = app;
    this.key = key;
    this.total = total;
    this.shown = shown && app.surroundings().terminal() && !app.surroundings().isDumb();
    this.next = app.millis() + PATIENCE;
  }

  /** One more step. */
  void step() {
    done++;
    if (shown && app.millis() >= next) {
      next = app.millis() + PAUSE;
      visible = true;
      String line = app.messages().get(key, done, total);
      app.err().print(CLEAR_LINE + line);
      app.err().flush();
    }
  }

  @Override
  public void close() {
    if (visible) {
      app.err().print(CLEAR_LINE);
      app.err().flush();
    }
  }
}
