package dev.walletdesk.terminal;

import dev.walletdesk.terminal.Key.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a menu on a terminal looks like right now; every key leads to the next such state or to a
 * reply.
 *
 * @param filter what was typed
 * @param visible the options that it leaves, in order
 * @param cursor which of those is selected
 * @param why whether the reason for the question is shown
 */
record MenuState(String filter, List<Integer> visible, int cursor, boolean why) {

  private static final int PAGE = 5;
  private static final int LONGEST_FILTER = 200;

  /**
   * The outcome of a key.
   *
   * @param state the menu afterwards
   * @param reply present when the menu is left
   */
  record Step(MenuState state, Optional<Reply> reply) {}

  static MenuState of(Menu menu) {
    List<Integer> all = IntStream.range(0, menu.options().size()).boxed().toList();
    return new MenuState("", all, menu.selected().orElse(0), false);
  }

  Step on(Key key, Menu menu) {
    if (key instanceof Key.Letter typed) {
      return type(typed.codePoint(), menu);
    } else if (key instanceof Key.Paste paste) {
      return stay(filtered(filter + paste.text(), menu));
    }
    return switch ((Named) key) {
      case UP -> stay(moved(-1));
      case DOWN -> stay(moved(1));
      case PAGE_UP -> stay(at(Math.max(0, cursor - PAGE)));
      case PAGE_DOWN -> stay(at(Math.min(visible.size() - 1, cursor + PAGE)));
      case HOME -> stay(at(0));
      case END -> stay(at(visible.size() - 1));
      case ENTER, RIGHT -> visible.isEmpty() ? stay(this) : chose(visible.get(cursor));
      case BACKSPACE -> stay(filtered(withoutLast(filter), menu));
      case CTRL_U -> stay(filtered("", menu));
      case ESCAPE, LEFT -> filter.isEmpty() ? back(menu) : stay(filtered("", menu));
      case TAB -> menu.canGoBack() ? leave(new Reply.Change()) : stay(this);
      case CTRL_C -> leave(new Reply.Interrupt());
      case CTRL_D, HANG_UP -> leave(new Reply.Quit());
      case CTRL_Z, RESIZE, OTHER -> stay(this);
    };
  }

  private Step type(int codePoint, Menu menu) {
    String typed = Typed.normal(Character.toString(codePoint));
    if (filter.isEmpty() && typed.equals("?")) {
      return stay(new MenuState(filter, visible, cursor, !why));
    }
    Optional<Integer> digit = Typed.number(typed).filter(n -> n >= 1 && n <= visible.size());
    if (digit.isPresent() && filter.isEmpty() && !menu.isLong()) {
      return chose(visible.get(digit.get() - 1));
    }
    return stay(filtered(filter + Character.toString(codePoint), menu));
  }

  private MenuState filtered(String wanted, Menu menu) {
    String kept = wanted.length() > LONGEST_FILTER ? filter : wanted;
    List<Integer> found = new ArrayList<>(menu.matching(kept));
    menu.otherwise().filter(option -> !found.contains(option)).ifPresent(found::add);
    return new MenuState(kept, List.copyOf(found), 0, why);
  }

  private MenuState moved(int by) {
    return visible.isEmpty() ? this : at(Math.floorMod(cursor + by, visible.size()));
  }

  private MenuState at(int index) {
    return new MenuState(filter, visible, Math.max(0, index), why);
  }

  private static String withoutLast(String text) {
    return text.isEmpty() ? text : text.substring(0, text.offsetByCodePoints(text.length(), -1));
  }

  private Step back(Menu menu) {
    return menu.canGoBack() ? leave(new Reply.Back()) : stay(this);
  }

  private Step chose(int option) {
    return leave(new Reply.Chose(option));
  }

  private Step leave(Reply reply) {
    return new Step(this, Optional.of(reply));
  }

  private static Step stay(MenuState state) {
    return new Step(state, Optional.empty());
  }
}
