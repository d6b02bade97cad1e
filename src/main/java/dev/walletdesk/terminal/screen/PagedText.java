package dev.walletdesk.terminal.screen;

import dev.walletdesk.terminal.screen.Key.Named;
import dev.walletdesk.text.Line;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jline.terminal.Size;

/** Something to read on a screen of its own, as long as it takes, until a key leads back. */
final class PagedText {

  private static final int LEAST_WIDTH = 10;
  private static final int LEAST_ROOM = 3;

  private final Messages messages;
  private final Consumer<Page> content;
  private int first;
  private int last;
  private int room = LEAST_ROOM;
  private boolean left;

  PagedText(Messages messages, Consumer<Page> content) {
    this.messages = messages;
    this.content = content;
  }

  /** Whether a key led back. */
  boolean isLeft() {
    return left;
  }

  MenuView.Picture picture(Size size) {
    int width = Math.max(size.getColumns() - 1, LEAST_WIDTH);
    Page page = new Page(width);
    content.accept(page);
    List<Line> keys = keys(width, false);
    List<Line> all = MenuView.inRows(page, size);
    room = Math.max(size.getRows() - 1 - keys.size() - 1, LEAST_ROOM);
    if (all.size() > room) {
      keys = keys(width, true);
      room = Math.max(size.getRows() - 1 - keys.size() - 1, LEAST_ROOM);
    }
    last = Math.max(0, all.size() - room);
    first = Math.min(first, last);
    List<Line> lines = new ArrayList<>(all.subList(first, Math.min(all.size(), first + room)));
    lines.add(new Line("", Style.PLAIN));
    lines.addAll(keys);
    return new MenuView.Picture(List.copyOf(lines), lines.size() - 1, 0);
  }

  private List<Line> keys(int width, boolean isLong) {
    String key = isLong ? "read.keys.long" : "read.keys";
    return new Page(width).flow(MenuView.keys(messages.get(key)), Style.KEYS).lines();
  }

  void on(Key key) {
    if (key instanceof Key.Letter letter) {
      if (letter.codePoint() == ' ') {
        on(Named.PAGE_DOWN);
      } else if (letter.codePoint() == 'q') {
        left = true;
      }
    } else if (key instanceof Named named) {
      on(named);
    }
  }

  private void on(Named key) {
    switch (key) {
      case UP -> first = Math.max(0, first - 1);
      case DOWN -> first = Math.min(last, first + 1);
      case PAGE_UP -> first = Math.max(0, first - room + 1);
      case PAGE_DOWN -> first = Math.min(last, first + room - 1);
      case HOME -> first = 0;
      case END -> first = last;
      case ENTER -> enter();
      case ESCAPE, LEFT, BACKSPACE, CTRL_C, CTRL_D, HANG_UP -> left = true;
      default -> {
        // Other keys do nothing to a text.
      }
    }
  }

  /** On to what was not seen yet; back when all was. */
  private void enter() {
    if (first < last) {
      on(Named.PAGE_DOWN);
    } else {
      left = true;
    }
  }
}
