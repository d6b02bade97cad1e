package dev.walletdesk.terminal;

import dev.walletdesk.text.DisplayWidth;
import dev.walletdesk.text.Line;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Sanitizer;
import dev.walletdesk.text.Style;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Size;

/** Lays a menu out for a terminal of some size. */
final class MenuView {

  private static final String PROMPT = "> ";
  private static final String SELECTED = "❯";
  private static final int FEWEST_OPTION_LINES = 3;

  private final Messages messages;

  MenuView(Messages messages) {
    this.messages = messages;
  }

  /**
   * Lines to draw, and where the cursor belongs.
   *
   * @param lines from the top
   * @param cursorLine index of the line in which text is typed
   * @param cursorCell the cell at which the next character appears
   */
  record Picture(List<Line> lines, int cursorLine, int cursorCell) {}

  Picture render(Menu menu, MenuState state, Size size) {
    int width = Math.max(size.getColumns() - 1, 10);
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("", Style.PLAIN));
    lines.addAll(new Page(width).paragraph(menu.ask(), Style.HEADING).lines());
    int cursorLine = lines.size();
    String typed = DisplayWidth.cut(Sanitizer.clean(state.filter()), width - PROMPT.length() - 1);
    lines.add(input(menu, typed, width));
    List<Line> below = below(menu, state, width);
    int room = size.getRows() - lines.size() - below.size() - 1;
    lines.addAll(options(menu, state, width, Math.max(room, FEWEST_OPTION_LINES)));
    lines.addAll(below);
    int most = Math.max(size.getRows() - 1, FEWEST_OPTION_LINES);
    List<Line> fitting = lines.size() > most ? lines.subList(0, most) : lines;
    return new Picture(fitting, cursorLine, PROMPT.length() + DisplayWidth.of(typed));
  }

  private Line input(Menu menu, String typed, int width) {
    if (!typed.isEmpty()) {
      return new Line(PROMPT + typed, Style.PLAIN);
    }
    String hint = menu.isLong() ? messages.get("rich.type") : "";
    return new Line(DisplayWidth.cut(PROMPT + hint, width), Style.DIM);
  }

  private List<Line> below(Menu menu, MenuState state, int width) {
    Page page = new Page(width);
    if (state.why()) {
      page.paragraph(menu.why().orElse(messages.get("menu.no-why")));
    }
    page.paragraph(messages.get(menu.canGoBack() ? "rich.keys.back" : "rich.keys"), Style.DIM);
    return page.lines();
  }

  /** The options around the selected one, as many as there is room for. */
  private List<Line> options(Menu menu, MenuState state, int width, int room) {
    if (state.visible().isEmpty()) {
      return new Page(width).paragraph(messages.get("rich.nothing-found"), Style.WARNING).lines();
    }
    List<List<Line>> blocks = new ArrayList<>();
    for (int i = 0; i < state.visible().size(); i++) {
      blocks.add(option(menu, state, i, width));
    }
    int first = state.cursor();
    int last = state.cursor();
    int used = blocks.get(first).size();
    boolean grew = true;
    while (grew) {
      grew = false;
      if (last + 1 < blocks.size()
          && used + blocks.get(last + 1).size() <= room - marks(first, last, blocks)) {
        last++;
        used += blocks.get(last).size();
        grew = true;
      }
      if (first > 0 && used + blocks.get(first - 1).size() <= room - marks(first, last, blocks)) {
        first--;
        used += blocks.get(first).size();
        grew = true;
      }
    }
    return window(blocks, first, last);
  }

  private static int marks(int first, int last, List<List<Line>> blocks) {
    return (first > 0 ? 1 : 0) + (last < blocks.size() - 1 ? 1 : 0);
  }

  private List<Line> window(List<List<Line>> blocks, int first, int last) {
    List<Line> lines = new ArrayList<>();
    if (first > 0) {
      lines.add(new Line("  " + messages.get("rich.more-above", first), Style.DIM));
    }
    blocks.subList(first, last + 1).forEach(lines::addAll);
    int more = blocks.size() - 1 - last;
    if (more > 0) {
      lines.add(new Line("  " + messages.get("rich.more-below", more), Style.DIM));
    }
    return lines;
  }

  private List<Line> option(Menu menu, MenuState state, int index, int width) {
    Menu.Option option = menu.options().get(state.visible().get(index));
    boolean selected = index == state.cursor();
    String number = menu.isLong() ? "" : (index + 1) + ". ";
    String prefix = (selected ? SELECTED : " ") + " " + number;
    Page page = new Page(width);
    page.hanging(prefix, option.label(), selected ? Style.SELECTED : Style.PLAIN);
    option
        .hint()
        .ifPresent(hint -> page.hanging(" ".repeat(DisplayWidth.of(prefix)), hint, Style.DIM));
    return page.lines();
  }
}
