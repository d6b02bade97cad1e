package dev.walletdesk.terminal.screen;

import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A way of talking with somebody. */
public interface Dialogue extends AutoCloseable {

  /** Shows what {@code content} puts on a page as wide as there is room; it stays. */
  void show(Consumer<Page> content);

  /**
   * Whether there is a screen on which things are drawn in place; else every line stays where it
   * was written, one below the other.
   */
  boolean hasScreen();

  /** Which of the messages fits that tell what to press here, or what to type. */
  default String mode() {
    return hasScreen() ? "screen" : "plain";
  }

  /** Shows something to read until the user goes back; on plain lines, as {@link #show}. */
  void read(Consumer<Page> content);

  /** Takes away what was shown so far, where there is a screen. */
  void clear();

  /**
   * Puts a text where it can be pasted from, if the terminal does that.
   *
   * @return whether it was asked to
   */
  boolean copy(String text);

  /** Speaks another language from now on. */
  void speak(Messages other);

  /** Asks, and waits for an answer. */
  Reply choose(Menu menu);

  /**
   * Asks for a line of text.
   *
   * @param suggestion what an empty line means; without one, that the user left
   * @return what was typed; empty if there was nothing to read or the user left
   */
  Optional<String> type(String ask, Optional<String> suggestion);

  /**
   * Asks for a text of any number of lines, as it is pasted.
   *
   * @param ends whether a first line is all there is to it, so that no more is waited for
   * @return what was typed; empty if there was nothing to read or the user left
   */
  Optional<String> typeText(String ask, Predicate<String> ends);

  /** Leaves the terminal as it was found. */
  @Override
  void close();
}
