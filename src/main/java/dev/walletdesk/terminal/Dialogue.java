package dev.walletdesk.terminal;

import dev.walletdesk.text.Page;
import java.util.function.Consumer;

/** A way of talking with somebody. */
interface Dialogue extends AutoCloseable {

  /** Shows what {@code content} puts on a page as wide as there is room; it stays. */
  void show(Consumer<Page> content);

  /** Asks, and waits for an answer. */
  Reply choose(Menu menu);

  /** Leaves the terminal as it was found. */
  @Override
  void close();
}
