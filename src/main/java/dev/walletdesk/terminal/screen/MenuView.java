package dev.walletdesk.terminal.screen;

import dev.walletdesk.terminal.screen.Menu.Option;
import dev.walletdesk.text.DisplayWidth;
import dev.walletdesk.text.Line;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.PrivateData;
import dev.walletdesk.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jline.terminal.Size;

/** Lays a menu out for a terminal of some size. */
final class MenuView {

  private static final String PROMPT = "> ";
  private static final String CURSOR = "❯";
  private static final int FEWEST_ROW_LINES = 3;
  private static final int FEWEST_OF_LONG = 6;
  private static final int MOST_NUMBERED = 9;
  private static final int MOST_QUOTED = 20;
  private static final Pattern KEY_GAP = Pattern.compile(" {2}");
  private static final int LEAST_WIDTH = 10;
  private static final int NO_LINE = -1;
  private static final int WIDEST_CHARACTER = 2;
  private static final PrivateData PRIVATE = new PrivateData(Set.of());

  private final Messages messages;

  MenuView(Messages messages) {
    this.messages = messages;
  }

  /**
   * Lines to draw, and where the cursor belongs.
   *
   * @param lines from the top; one that fills its row goes on in the next
   * @param cursorLine index of the line in which text is typed or a row is chosen
   * @param cursorCell the cell at which the next character appears or the row begins
   */
  record Picture(List<Line> lines, int cursorLine, int cursorCell) {}

  Picture render(Menu menu, MenuState state, Size size, Above said) {
    int width = width(size);
    int height = height(size);
    if (menu.isBar()) {
      return bar(menu, state, size);
    }
    Page question = new Page(width).space().paragraph(menu.ask(), Style.HEADING);
    List<Line> lines = new ArrayList<>(inRows(question, size));
    Line typed = typed(state, width);
    List<Line> below = below(menu, state, width, height);
    int room = Math.max(height - lines.size() - 1 - below.size(), FEWEST_ROW_LINES);
    if (menu.isLong()) {
      // Nobody reads all of it, but what was said before it has to be read.
      room -= said.within(room - FEWEST_OF_LONG);
    }
    int above = lines.size();
    lines.addAll(Window.around(rows(menu, state, size), state.cursor(), room, messages));
    int typedLine = lines.size();
    int chosenLine = state.filter().isEmpty() ? chosen(lines, above) : NO_LINE;
    lines.add(typed.text().equals(PROMPT) ? invitation(menu, width) : typed);
    lines.addAll(below);
    int first = Math.max(0, lines.size() - height);
    List<Line> shown = List.copyOf(lines.subList(first, lines.size()));
    return chosenLine >= first
        ? new Picture(shown, chosenLine - first, 0)
        : new Picture(shown, typedLine - first, DisplayWidth.of(typed.text()));
  }

  /** The line of the chosen row; a screen reader says the one that the cursor is in. */
  private static int chosen(List<Line> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).text().startsWith(CURSOR)) {
        return i;
      }
    }
    return NO_LINE;
  }

  private static int width(Size size) {
    return Math.max(size.getColumns() - 1, LEAST_WIDTH);
  }

  /** An empty page as wide as the screen. */
  static Page page(Size size) {
    return new Page(width(size));
  }

  private static int height(Size size) {
    return Math.max(size.getRows() - 1, FEWEST_ROW_LINES);
  }

  /** The rows that a page takes: a link that is wider than the screen goes on in the next row. */
  static List<Line> inRows(Page page, Size size) {
    int columns = Math.max(size.getColumns(), WIDEST_CHARACTER);
    return page.lines().stream().flatMap(line -> line.inRows(columns).stream()).toList();
  }

  /** Something to read, as much as there is room for, above the keys. */
  private Picture bar(Menu menu, MenuState state, Size size) {
    int width = width(size);
    int height = height(size);
    Page page = new Page(width);
    menu.body().orElseThrow().accept(page);
    state.notes().forEach(note -> note.accept(page));
    List<Line> body = inRows(page, size);
    List<String> keys = new ArrayList<>();
    int last = menu.options().size() - 1;
    for (int i = 0; i < last; i++) {
      keys.add((i + 1) + " " + menu.options().get(i).label());
    }
    keys.add(messages.get("rich.enter", menu.options().get(last).label()));
    List<Line> below = new Page(width).space().flow(keys, Style.KEYS).lines();
    int room = Math.max(height - below.size(), FEWEST_ROW_LINES);
    if (body.size() > room) {
      keys.add(messages.get("rich.scroll"));
      below = new Page(width).space().flow(keys, Style.KEYS).lines();
      room = Math.max(height - below.size(), FEWEST_ROW_LINES);
    }
    int first = Math.min(state.cursor(), Math.max(0, body.size() - room));
    int end = Math.min(body.size(), first + room);
    List<Line> lines = new ArrayList<>(body.subList(first, end));
    // The keys stand at the foot of the screen, so that nothing else is left on it.
    while (lines.size() + below.size() < height) {
      lines.add(new Line("", Style.PLAIN));
    }
    lines.addAll(below);
    return new Picture(List.copyOf(lines), lines.size() - 1, 0);
  }

  /** What was typed, with room for the cursor behind it. */
  private static Line typed(MenuState state, int width) {
    return line(PROMPT + state.filter(), Style.PLAIN, width - 1);
  }

  /** Stands where nothing was typed yet. */
  private Line invitation(Menu menu, int width) {
    boolean finds = menu.checklist().isEmpty() && !menu.options().isEmpty();
    return line(finds ? PROMPT + messages.get("rich.type") : PROMPT, Style.DIM, width);
  }

  private static Line line(String text, Style style, int width) {
    return new Page(width).cut(text, style).lines().get(0);
  }

  /** What the keys do and whatever else there is to know, as much as there is room for. */
  private List<Line> below(Menu menu, MenuState state, int width, int height) {
    Page page = new Page(width);
    boolean chooses = !menu.options().isEmpty();
    if (chooses && !PRIVATE.kindsIn(state.filter()).isEmpty()) {
      page.paragraph(messages.get("private.warning"), Style.WARNING);
    }
    if (state.why()) {
      page.paragraph(menu.why().orElse(messages.get("menu.no-why")));
      page.flow(keys(messages.get("rich.more-keys")), Style.KEYS);
    }
    menu.progress().ifPresent(left -> page.paragraph(left, Style.DIM));
    page.flow(keys(messages.get(keys(menu))), Style.KEYS);
    int most = Math.max(1, height / 2);
    return page.lines().subList(0, Math.min(page.lines().size(), most));
  }

  /** The keys that a message names, two spaces apart. */
  static List<String> keys(String named) {
    return KEY_GAP.splitAsStream(named).toList();
  }

  private static String keys(Menu menu) {
    if (!menu.checklist().isEmpty()) {
      return "rich.keys.checklist";
    }
    return menu.canGoBack() ? "rich.keys.back" : "rich.keys";
  }

  private List<List<Line>> rows(Menu menu, MenuState state, Size size) {
    int width = width(size);
    List<List<Line>> rows = new ArrayList<>();
    int toDo = menu.checklist().size();
    for (int i = 0; i < toDo; i++) {
      String box = state.ticked().contains(i) ? "[x] " : "[ ] ";
      boolean here = state.cursor() == i;
      Page row = new Page(width);
      row.hanging(mark(here) + box, menu.checklist().get(i), style(here));
      rows.add(inRows(row, size));
    }
    for (int i = 0; i < state.visible().size(); i++) {
      Page page = new Page(width);
      if (i == 0 && toDo > 0) {
        page.space().paragraph(messages.get("ask.remedy"), Style.HEADING);
      }
      option(page, menu, state, i);
      rows.add(inRows(page, size));
    }
    if (state.fitsNothing(menu)) {
      String typed = DisplayWidth.cut(state.filter(), MOST_QUOTED);
      String nothing = messages.get("rich.nothing-found", typed);
      rows.add(new Page(width).paragraph(nothing, Style.WARNING).lines());
    }
    return rows;
  }

  private void option(Page page, Menu menu, MenuState state, int index) {
    Option option = state.visible().get(index);
    boolean here = state.cursor() == menu.checklist().size() + index;
    boolean numbered = state.filter().isEmpty() && index < MOST_NUMBERED;
    String prefix = mark(here) + (numbered ? (index + 1) + ". " : "   ");
    String label =
        menu.wasChosen(option) ? messages.get("menu.before", option.label()) : option.label();
    page.hanging(prefix, label, style(here));
    String indent = " ".repeat(DisplayWidth.of(prefix));
    option.hint().ifPresent(hint -> page.hanging(indent, hint, Style.PLAIN));
  }

  private static Style style(boolean here) {
    return here ? Style.SELECTED : Style.PLAIN;
  }

  private static String mark(boolean here) {
    return (here ? CURSOR : " ") + " ";
  }
}
