package dev.walletdesk.terminal.screen;

import dev.walletdesk.terminal.screen.Key.Named;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Rendering;
import dev.walletdesk.text.Sanitizer;
import dev.walletdesk.text.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jline.terminal.Size;

/**
 * Menus that are redrawn in place: arrow keys, digits, typing to filter. What was answered stays
 * above as one line a question; what is shown stays as it is.
 */
public final class RichDialogue implements Dialogue {

  private final Screen screen;
  private Messages messages;
  private MenuView view;
  private static final int NO_BAR = -1;

  private final List<Consumer<Page>> shown = new ArrayList<>();

  /** How much was shown when a question was last answered. */
  private int answeredAt;

  /** How much was shown when keys below something to read were last offered. */
  private int barAt = NO_BAR;

  public RichDialogue(Screen screen, Messages messages) {
    this.screen = screen;
    this.messages = messages;
    this.view = new MenuView(messages);
  }

  /** The dialogue on the terminal that the program was started in, if that can do it. */
  public static RichDialogue open(Messages messages, Rendering rendering) throws IOException {
    return new RichDialogue(LiveScreen.open(rendering), messages);
  }

  @Override
  public void show(Consumer<Page> content) {
    shown.add(content);
    screen.print(content);
  }

  @Override
  public boolean hasScreen() {
    return true;
  }

  @Override
  public void speak(Messages other) {
    messages = other;
    view = new MenuView(other);
  }

  @Override
  public void clear() {
    shown.clear();
    answeredAt = 0;
    barAt = NO_BAR;
    screen.redraw(shown);
  }

  @Override
  public boolean copy(String text) {
    screen.copy(Sanitizer.clean(text));
    return true;
  }

  @Override
  public void read(Consumer<Page> content) {
    PagedText text = new PagedText(messages, content);
    Size size = screen.size();
    screen.redraw(List.of());
    while (!text.isLeft()) {
      screen.draw(text.picture(size));
      Key key = next(size);
      size = screen.size();
      text.on(key);
    }
    screen.erase();
    screen.redraw(behind());
  }

  @Override
  public Reply choose(Menu menu) {
    MenuState state = MenuState.of(menu);
    Size size = screen.size();
    if (menu.isBar()) {
      screen.redraw(List.of());
      state = state.with(sinceBar());
      barAt = shown.size();
    }
    screen.draw(view.render(menu, state, size, said(size)));
    while (true) {
      Key key = next(size);
      size = screen.size();
      MenuState.Step step = state.on(key, menu);
      if (step.reply().isPresent()) {
        return leave(menu, step.reply().get());
      }
      state = step.state();
      screen.draw(view.render(menu, state, size, said(size)));
    }
  }

  /** What was said since the last answer and is still above, in rows. */
  private Above said(Size size) {
    List<Consumer<Page>> said = behind();
    List<Integer> rows = new ArrayList<>();
    for (int i = said.size() - 1; i >= Math.min(answeredAt, said.size()); i--) {
      Page page = MenuView.page(size);
      said.get(i).accept(page);
      rows.add(MenuView.inRows(page, size).size());
    }
    return new Above(List.copyOf(rows));
  }

  /** What was said since something to read was left by one of its keys: it belongs below it. */
  private List<Consumer<Page>> sinceBar() {
    return barAt == NO_BAR ? List.of() : List.copyOf(shown.subList(barAt, shown.size()));
  }

  /** What stands above a menu: nothing once there is something to read, and what belongs to it. */
  private List<Consumer<Page>> behind() {
    return barAt == NO_BAR ? shown : List.of();
  }

  @Override
  public Optional<String> type(String ask, Optional<String> suggestion) {
    return type(Field.empty(ask, suggestion), typed -> true);
  }

  @Override
  public Optional<String> typeText(String ask, Predicate<String> ends) {
    return type(Field.empty(ask, Optional.empty()), ends);
  }

  private Optional<String> type(Field empty, Predicate<String> ends) {
    Field field = empty;
    Size size = screen.size();
    while (true) {
      screen.draw(field.picture(messages, size));
      Key key = next(size);
      size = screen.size();
      if (key == Named.ENTER && field.content().filter(ends.negate()).isPresent()) {
        Key more = screen.poll();
        field = more == null ? field : field.on(new Key.Paste(" ")).on(more);
        key = more == null || isEnd(more) ? Named.ENTER : Named.OTHER;
      }
      if (key == Named.ENTER || key == Named.ESCAPE || isEnd(key)) {
        screen.erase();
        return key == Named.ENTER ? field.content() : Optional.empty();
      }
      field = field.on(key);
    }
  }

  private static boolean isEnd(Key key) {
    return key == Named.CTRL_C || key == Named.CTRL_D || key == Named.HANG_UP;
  }

  /** The next key; a new window size counts as one, after everything was printed anew. */
  private Key next(Size before) {
    while (true) {
      Key key = screen.poll();
      if (!screen.size().equals(before)) {
        screen.redraw(behind());
        return key == null ? Named.RESIZE : key;
      }
      if (key == Named.CTRL_Z) {
        screen.suspend();
        return Named.RESIZE;
      }
      if (key != null) {
        return key;
      }
    }
  }

  private Reply leave(Menu menu, Reply reply) {
    screen.erase();
    answeredAt = shown.size();
    if (menu.isBar()) {
      screen.redraw(behind());
    } else if (reply instanceof Reply.Chose chosen && barAt == NO_BAR && !menu.silent()) {
      String line = messages.get("sheet.answer", menu.topic(), chosen.option().label());
      show(page -> page.item("✓", line, Style.DIM));
    }
    return reply;
  }

  @Override
  public void close() {
    screen.close();
  }
}
