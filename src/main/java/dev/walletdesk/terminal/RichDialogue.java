package dev.walletdesk.terminal;

import dev.walletdesk.terminal.Key.Named;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jline.terminal.Size;

/**
 * Menus that are redrawn in place: arrow keys, digits, typing to filter. What was answered stays
 * above as one line a question; what is shown stays as it is.
 */
final class RichDialogue implements Dialogue {

  private final LiveScreen screen;
  private final Messages messages;
  private final List<Consumer<Page>> sinceLastAnswer = new ArrayList<>();

  RichDialogue(LiveScreen screen, Messages messages) {
    this.screen = screen;
    this.messages = messages;
  }

  @Override
  public void show(Consumer<Page> content) {
    sinceLastAnswer.add(content);
    screen.print(content);
  }

  @Override
  public Reply choose(Menu menu) {
    MenuState state = MenuState.of(menu);
    MenuView view = new MenuView(messages);
    Size size = screen.size();
    screen.draw(view.render(menu, state, size));
    while (true) {
      Key key = screen.poll();
      if (!screen.size().equals(size)) {
        size = screen.size();
        screen.clear();
        sinceLastAnswer.forEach(screen::print);
        key = key == null ? Named.RESIZE : key;
      }
      if (key == null) {
        continue;
      }
      MenuState.Step step = state.on(key, menu);
      if (step.reply().isPresent()) {
        return leave(menu, step.reply().get());
      }
      if (key == Named.CTRL_Z) {
        screen.suspend();
      }
      state = step.state();
      screen.draw(view.render(menu, state, size));
    }
  }

  private Reply leave(Menu menu, Reply reply) {
    screen.erase();
    sinceLastAnswer.clear();
    if (reply instanceof Reply.Chose chosen) {
      String label = menu.options().get(chosen.option()).label();
      screen.print(page -> page.item("✓", messages.get("sheet.answer", menu.topic(), label)));
    }
    return reply;
  }

  @Override
  public void close() {
    screen.close();
  }

  /** The dialogue on the terminal that the program was started in, if that can do it. */
  static RichDialogue open(Messages messages, boolean colour) throws IOException {
    return new RichDialogue(LiveScreen.open(colour), messages);
  }
}
