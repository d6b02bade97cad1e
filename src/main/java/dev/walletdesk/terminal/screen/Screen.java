package dev.walletdesk.terminal.screen;

import dev.walletdesk.text.Page;
import java.util.List;
import java.util.function.Consumer;
import org.jline.terminal.Size;

/**
 * A terminal whose last lines are redrawn in place while what stands above scrolls away as usual.
 */
interface Screen {

  /** How many columns and rows there are now. */
  Size size();

  /** Waits a little for a key; {@code null} when none came. */
  Key poll();

  /** Prints a page that stays. */
  void print(Consumer<Page> content);

  /**
   * Clears the screen and prints what was shown so far, as much of its end as there is room for.
   */
  void redraw(List<Consumer<Page>> shown);

  /** Draws the part that changes. */
  void draw(MenuView.Picture picture);

  /** Takes the part that changes away. */
  void erase();

  /** Hands a text to the clipboard of whoever sits at the terminal (OSC 52 of xterm). */
  void copy(String text);

  /** Lets the shell take over until the user comes back. */
  void suspend();

  /** Leaves the terminal as it was found. */
  void close();
}
