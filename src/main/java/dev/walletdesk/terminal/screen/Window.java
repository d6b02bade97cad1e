package dev.walletdesk.terminal.screen;

import dev.walletdesk.text.Line;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Style;
import java.util.ArrayList;
import java.util.List;

/** The part of a list that fits, around the selected row, with marks for what does not. */
final class Window {

  private final List<List<Line>> rows;
  private final int room;
  private int first;
  private int last;
  private int used;

  private Window(List<List<Line>> rows, int selected, int room) {
    this.rows = rows;
    this.room = room;
    this.first = selected;
    this.last = selected;
    this.used = rows.get(selected).size();
  }

  static List<Line> around(List<List<Line>> rows, int selected, int room, Messages messages) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Window window = new Window(rows, Math.min(selected, rows.size() - 1), room);
    boolean grew = true;
    while (grew) {
      boolean down = window.growDown();
      boolean up = window.growUp();
      grew = down || up;
    }
    return window.lines(messages);
  }

  private boolean growDown() {
    if (last + 1 >= rows.size() || !fits(rows.get(last + 1), first, last + 1)) {
      return false;
    }
    last++;
    used += rows.get(last).size();
    return true;
  }

  private boolean growUp() {
    if (first == 0 || !fits(rows.get(first - 1), first - 1, last)) {
      return false;
    }
    first--;
    used += rows.get(first).size();
    return true;
  }

  private boolean fits(List<Line> more, int from, int to) {
    int marks = (from > 0 ? 1 : 0) + (to < rows.size() - 1 ? 1 : 0);
    return used + more.size() + marks <= room;
  }

  private List<Line> lines(Messages messages) {
    List<Line> lines = new ArrayList<>();
    if (first > 0) {
      lines.add(new Line("  " + messages.get("rich.more-above", first), Style.DIM));
    }
    rows.subList(first, last + 1).forEach(lines::addAll);
    int more = rows.size() - 1 - last;
    if (more > 0) {
      lines.add(new Line("  " + messages.get("rich.more-below", more), Style.DIM));
    }
    return lines;
  }
}
