package dev.walletdesk.terminal.screen;

import dev.walletdesk.terminal.screen.Key.Named;
import dev.walletdesk.text.DisplayWidth;
import dev.walletdesk.text.Line;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Size;

/**
 * A line that somebody types; it does not look like a list, and no key in it chooses anything.
 *
 * @param ask what is asked for
 * @param suggestion what an empty line means
 * @param typed what was typed
 */
record Field(String ask, Optional<String> suggestion, String typed) {

  private static final String EDGE = "│ ";
  private static final int LEAST_WIDTH = 10;

  static Field empty(String ask, Optional<String> suggestion) {
    return new Field(ask, suggestion, "");
  }

  /** What it comes to. */
  Optional<String> content() {
    return typed.isBlank() ? suggestion : Optional.of(typed.strip());
  }

  Field on(Key key) {
    if (key instanceof Key.Letter letter) {
      return with(typed + Character.toString(letter.codePoint()));
    } else if (key instanceof Key.Paste paste) {
      return with(typed + paste.text());
    } else if (key == Named.BACKSPACE && !typed.isEmpty()) {
      return with(typed.substring(0, typed.offsetByCodePoints(typed.length(), -1)));
    }
    return key == Named.CTRL_U ? with("") : this;
  }

  private Field with(String text) {
    return new Field(ask, suggestion, TypedText.shortened(text));
  }

  MenuView.Picture picture(Messages messages, Size size) {
    int width = Math.max(size.getColumns() - 1, LEAST_WIDTH);
    List<Line> lines =
        new ArrayList<>(new Page(width).space().paragraph(ask, Style.HEADING).lines());
    String shown = EDGE + end(typed, width - EDGE.length() - 1);
    int typedLine = lines.size();
    lines.add(new Line(shown, Style.PLAIN));
    String keys =
        suggestion
            .filter(any -> typed.isBlank())
            .map(name -> messages.get("rich.keys.field.suggested", name))
            .orElse(messages.get("rich.keys.field"));
    lines.addAll(new Page(width).space().flow(MenuView.keys(keys), Style.KEYS).lines());
    return new MenuView.Picture(List.copyOf(lines), typedLine, DisplayWidth.of(shown));
  }

  /** The end of a text that is too long: where it is typed on. */
  private static String end(String text, int cells) {
    int from = 0;
    while (DisplayWidth.of(text.substring(from)) > cells) {
      from = text.offsetByCodePoints(from, 1);
    }
    return text.substring(from);
  }
}
