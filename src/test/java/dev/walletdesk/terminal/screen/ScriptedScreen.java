package dev.walletdesk.terminal.screen;

import dev.walletdesk.text.Page;
import dev.walletdesk.text.Rendering;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jline.terminal.Size;
import org.jline.utils.ScreenTerminal;

/**
 * A terminal emulator that presses given keys, and notes what the screen shows each time before the
 * next key.
 */
public final class ScriptedScreen implements Screen {

  private final ScreenTerminal emulator;
  private final LiveScreen live;
  private final Deque<Key> keys;
  private final StringBuilder frames = new StringBuilder();

  public ScriptedScreen(int columns, int rows, List<Key> keys) throws IOException {
    ScreenTerminal.VirtualTerminal virtual =
        ScreenTerminal.withTerminal("test", "xterm-256color", columns, rows);
    emulator = virtual.screen();
    live = new LiveScreen(virtual.terminal(), Rendering.PLAIN);
    this.keys = new ArrayDeque<>(keys);
  }

  /** What the screen showed, one picture after the other, under the key that led to it. */
  public String frames() {
    return frames.toString();
  }

  @Override
  public Key poll() {
    note();
    Key key = keys.isEmpty() ? Key.Named.HANG_UP : keys.remove();
    frames.append("==== ").append(name(key)).append('\n');
    return key;
  }

  @Override
  public Size size() {
    return live.size();
  }

  @Override
  public void print(Consumer<Page> content) {
    live.print(content);
  }

  @Override
  public void redraw(List<Consumer<Page>> shown) {
    live.redraw(shown);
  }

  @Override
  public void draw(MenuView.Picture picture) {
    live.draw(picture);
  }

  @Override
  public void erase() {
    live.erase();
  }

  @Override
  public void copy(String text) {
    frames.append("---- copied: ").append(text).append('\n');
  }

  @Override
  public void suspend() {
    throw new AssertionError("nothing here suspends");
  }

  @Override
  public void close() {
    note();
    live.close();
  }

  private void note() {
    String shown = emulator.toString().stripTrailing();
    shown.lines().map(String::stripTrailing).forEach(line -> frames.append(line).append('\n'));
  }

  private static String name(Key key) {
    if (key instanceof Key.Letter letter) {
      return Character.toString(letter.codePoint());
    }
    return key instanceof Key.Paste paste ? paste.text() : key.toString();
  }
}
