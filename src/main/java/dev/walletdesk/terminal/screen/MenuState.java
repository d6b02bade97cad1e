package dev.walletdesk.terminal.screen;

import dev.walletdesk.terminal.screen.Key.Named;
import dev.walletdesk.terminal.screen.Menu.Option;
import dev.walletdesk.text.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a menu on a terminal looks like right now; every key leads to the next such state or to a
 * reply. The rows are the things to do, then the options.
 *
 * @param filter what was typed
 * @param visible the options that it leaves, in order
 * @param ticked which of the things to do are done
 * @param cursor which row is selected; above keys, the line from which on the body is seen
 * @param why whether the reason for the question is shown
 * @param notes what was said of the keys that were pressed before
 */
record MenuState(
    String filter,
    List<Option> visible,
    Set<Integer> ticked,
    int cursor,
    boolean why,
    List<Consumer<Page>> notes) {

  private static final int PAGE = 5;
  private static final int MOST_DIGITS = 9;
  private static final int MOST_SCROLLED = 20;

  /**
   * The outcome of a key.
   *
   * @param state the menu afterwards
   * @param reply present when the menu is left
   */
  record Step(MenuState state, Optional<Reply> reply) {}

  static MenuState of(Menu menu) {
    int start = menu.checklist().isEmpty() ? menu.startingPoint() : 0;
    return new MenuState("", menu.options(), Set.of(), start, false);
  }

  MenuState(String filter, List<Option> visible, Set<Integer> ticked, int cursor, boolean why) {
    this(filter, visible, ticked, cursor, why, List.of());
  }

  /** The same with something to say. */
  MenuState with(List<Consumer<Page>> said) {
    return new MenuState(filter, visible, ticked, cursor, why, said);
  }

  /** Whether what was typed fits nothing; then it is what Enter means, and no row is selected. */
  boolean fitsNothing(Menu menu) {
    return !filter.isBlank() && cursor >= menu.checklist().size() + visible.size();
  }

  /** The option under the cursor, if it is on one. */
  Optional<Option> selected(Menu menu) {
    int index = cursor - menu.checklist().size();
    return index >= 0 && index < visible.size()
        ? Optional.of(visible.get(index))
        : Optional.empty();
  }

  Step on(Key key, Menu menu) {
    if (key instanceof Key.Letter typed) {
      return type(typed.codePoint(), menu);
    } else if (key instanceof Key.Paste paste) {
      if (menu.isBar()) {
        return stay(this);
      }
      return stay(filtered(filter + paste.text(), menu));
    }
    if (menu.isBar() && (key == Named.UP || key == Named.DOWN)) {
      return stay(at(Math.max(0, Math.min(MOST_SCROLLED, cursor + (key == Named.UP ? -1 : 1)))));
    }
    int rows = menu.checklist().size() + visible.size();
    return switch ((Named) key) {
      case UP -> stay(at(Math.floorMod(cursor - 1, Math.max(rows, 1))));
      case DOWN -> stay(at(Math.floorMod(cursor + 1, Math.max(rows, 1))));
      case PAGE_UP -> stay(at(Math.max(0, cursor - PAGE)));
      case PAGE_DOWN -> stay(at(Math.max(0, Math.min(rows - 1, cursor + PAGE))));
      case HOME -> stay(at(0));
      case END -> stay(at(Math.max(0, rows - 1)));
      case ENTER -> enter(menu);
      case RIGHT -> forward(menu);
      case BACKSPACE -> stay(filtered(withoutLast(filter), menu));
      case CTRL_U -> stay(filtered("", menu));
      case ESCAPE, LEFT -> filter.isEmpty() ? back(menu) : stay(filtered("", menu));
      case TAB -> menu.canGoBack() ? leave(new Reply.Change()) : stay(this);
      case CTRL_S -> menu.canGoBack() ? leave(new Reply.Save()) : stay(this);
      case CTRL_L -> leave(new Reply.Language());
      case CTRL_C -> leave(new Reply.Interrupt());
      case CTRL_D -> leave(new Reply.Quit());
      case HANG_UP -> leave(new Reply.End());
      case CTRL_Z, RESIZE, OTHER -> stay(this);
    };
  }

  private Step enter(Menu menu) {
    if (menu.isBar()) {
      return chose(menu.options().get(menu.options().size() - 1));
    }
    Optional<Option> option = selected(menu);
    if (option.isPresent()) {
      return chose(option.get());
    }
    if (cursor < menu.checklist().size()) {
      return stay(tick().at(cursor + 1));
    }
    return filter.isBlank() ? stay(this) : leave(new Reply.Said(filter.strip()));
  }

  private Step forward(Menu menu) {
    return menu.selected().isPresent() ? leave(new Reply.Forward()) : enter(menu);
  }

  private Step type(int codePoint, Menu menu) {
    String typed = TypedText.normal(Character.toString(codePoint));
    if (filter.isEmpty() && typed.equals("?")) {
      return stay(new MenuState(filter, visible, ticked, cursor, !why));
    }
    if (filter.isEmpty() && codePoint == ' ' && cursor < menu.checklist().size()) {
      return stay(tick());
    }
    if (menu.isBar()) {
      return pressed(typed, menu);
    }
    Optional<Integer> digit = TypedText.number(typed);
    if (digit.isPresent() && filter.isEmpty()) {
      int number = digit.get();
      boolean there = number >= 1 && number <= Math.min(visible.size(), MOST_DIGITS);
      return there ? chose(visible.get(number - 1)) : stay(this);
    }
    return stay(filtered(filter + Character.toString(codePoint), menu));
  }

  /** A key below something to read: its number, or 0 for the last. */
  private Step pressed(String typed, Menu menu) {
    int number = TypedText.number(typed).orElse(-1);
    int index = number == 0 ? menu.options().size() - 1 : number - 1;
    return index >= 0 && index < menu.options().size()
        ? chose(menu.options().get(index))
        : stay(this);
  }

  private MenuState tick() {
    Set<Integer> changed = new HashSet<>(ticked);
    if (!changed.add(cursor)) {
      changed.remove(cursor);
    }
    return new MenuState(filter, visible, Set.copyOf(changed), cursor, why);
  }

  private MenuState filtered(String wanted, Menu menu) {
    String kept = TypedText.shortened(wanted);
    List<Option> found = new ArrayList<>(new OptionSearch(menu).matching(kept));
    boolean fits = !found.isEmpty();
    menu.otherwise().filter(option -> !found.contains(option)).ifPresent(found::add);
    int start = kept.isEmpty() ? 0 : menu.checklist().size() + (fits ? 0 : found.size());
    return new MenuState(kept, List.copyOf(found), ticked, start, why);
  }

  private MenuState at(int index) {
    return new MenuState(filter, visible, ticked, index, why, notes);
  }

  private static String withoutLast(String text) {
    return text.isEmpty() ? text : text.substring(0, text.offsetByCodePoints(text.length(), -1));
  }

  private Step back(Menu menu) {
    return menu.canGoBack() ? leave(new Reply.Back()) : stay(this);
  }

  private Step chose(Option option) {
    return leave(new Reply.Chose(option));
  }

  private Step leave(Reply reply) {
    return new Step(this, Optional.of(reply));
  }

  private static Step stay(MenuState state) {
    return new Step(state, Optional.empty());
  }
}
