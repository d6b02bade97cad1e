package dev.walletdesk.terminal.screen;

import dev.walletdesk.text.Page;
import java.util.Optional;
import java.util.function.Consumer;

/** A way of talking with somebody. */
public interface Dialogue extends AutoCloseable {

  /** Shows what {@code content} puts on a page as wide as there is room; it stays. */
  void show(Consumer<Page> content);

  /** Asks, and waits for an answer. */
  Reply choose(Menu menu);

  /**
   * Asks for a line of text.
   *
   * @param suggestion what an empty line means; without one, that the user left
   * @return what was typed; empty if there was nothing to read or the user left
   */
  Optional<String> type(String ask, Optional<String> suggestion);

  /** Leaves the terminal as it was found. */
  @Override
  void close();
}
