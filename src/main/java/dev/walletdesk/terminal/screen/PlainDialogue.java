package dev.walletdesk.terminal.screen;

import dev.walletdesk.terminal.screen.Menu.Option;
import dev.walletdesk.text.BoundedLines;
import dev.walletdesk.text.DisplayWidth;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.PrivateData;
import dev.walletdesk.text.Sanitizer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Numbered lists on plain lines: for pipes, simple terminals, screen readers and narrow windows.
 * Nothing is redrawn, and no escape sequence is written.
 */
public final class PlainDialogue implements Dialogue {

  /** Nobody types more than that on purpose. */
  private static final int LONGEST_LINE = 4096;

  private final BoundedLines in;
  private final PrintWriter out;
  private final Messages messages;
  private final int width;

  public PlainDialogue(Reader in, PrintWriter out, Messages messages, int width) {
    this.in = BoundedLines.typed(in, LONGEST_LINE);
    this.out = out;
    this.messages = messages;
    this.width = width;
  }

  @Override
  public void show(Consumer<Page> content) {
    Page page = new Page(width);
    content.accept(page);
    page.print(out, false);
  }

  @Override
  public Reply choose(Menu menu) {
    return new Asking(menu).ask();
  }

  @Override
  public Optional<String> type(String ask, Optional<String> suggestion) {
    out.print('\n');
    say(ask);
    return read().flatMap(typed -> typed.isBlank() ? suggestion : Optional.of(typed.strip()));
  }

  @Override
  public void close() {
    out.flush();
  }

  private Optional<String> read() {
    out.print("> ");
    out.flush();
    Optional<String> line = nextLine();
    if (line.isEmpty()) {
      out.print('\n');
    }
    return line;
  }

  private Optional<String> nextLine() {
    try {
      return Optional.ofNullable(in.next());
    } catch (IOException e) {
      // A terminal that is gone types nothing more.
      return Optional.empty();
    }
  }

  private void say(String text) {
    show(page -> page.paragraph(text));
  }

  /** One menu, until it is answered. */
  private final class Asking {

    private final Menu menu;
    private final Set<Integer> ticked = new HashSet<>();
    private List<Option> offered;

    Asking(Menu menu) {
      this.menu = menu;
      this.offered = menu.isLong() ? List.of() : menu.options();
    }

    Reply ask() {
      out.print('\n');
      show(this::question);
      while (true) {
        say(messages.get(keys()));
        Optional<String> line = read();
        Optional<Reply> reply = line.isEmpty() ? Optional.of(new Reply.End()) : on(line.get());
        if (reply.isPresent()) {
          return reply.get();
        }
      }
    }

    private void question(Page page) {
      page.paragraph(menu.ask());
      for (int i = 0; i < menu.checklist().size(); i++) {
        page.item(letter(i) + ".", menu.checklist().get(i));
      }
      if (!menu.checklist().isEmpty()) {
        page.gap().paragraph(messages.get("ask.remedy"));
      }
      if (menu.isLong()) {
        boolean other = menu.otherwise().isPresent();
        page.paragraph(messages.get(other ? "plain.type-name" : "plain.type-words"));
      } else {
        list(page);
      }
      menu.progress().ifPresent(left -> page.paragraph("(" + left + ")"));
    }

    private String keys() {
      if (!menu.checklist().isEmpty()) {
        return "plain.keys.checklist";
      }
      return menu.canGoBack() ? "plain.keys.back" : "plain.keys";
    }

    private void list(Page page) {
      for (int i = 0; i < offered.size(); i++) {
        Option option = offered.get(i);
        String label =
            option
                .hint()
                .map(hint -> messages.get("choice.hinted", option.label(), hint))
                .orElse(option.label());
        boolean before = menu.selected().filter(option.id()::equals).isPresent();
        page.item((i + 1) + ".", before ? messages.get("menu.before", label) : label);
      }
    }

    private Optional<Reply> on(String line) {
      String typed = TypedText.normal(line);
      Optional<Reply> command = command(typed);
      if (command.isPresent()) {
        return command;
      }
      Optional<Integer> number = TypedText.number(line);
      if (number.isPresent()) {
        return numbered(number.get());
      }
      if (typed.length() == 1 && tick(typed.charAt(0) - 'a')) {
        return Optional.empty();
      }
      switch (typed) {
        case "?" -> say(menu.why().orElse(messages.get("menu.no-why")));
        case "" -> say(messages.get("plain.again"));
        case "*" -> offer(menu.options());
        default -> {
          return searched(line);
        }
      }
      return Optional.empty();
    }

    private Optional<Reply> command(String typed) {
      if (typed.equals("q")) {
        return Optional.of(new Reply.Quit());
      }
      if (!menu.canGoBack()) {
        return Optional.empty();
      }
      if (isCommand(typed, "plain.command.back")) {
        return Optional.of(new Reply.Back());
      } else if (isCommand(typed, "plain.command.change")) {
        return Optional.of(new Reply.Change());
      } else if (isCommand(typed, "plain.command.save")) {
        return Optional.of(new Reply.Save());
      }
      return typed.equals(">")
          ? menu.selected().map(before -> new Reply.Forward())
          : Optional.empty();
    }

    private boolean isCommand(String typed, String key) {
      return List.of(messages.get(key).split(" ")).contains(typed);
    }

    private Optional<Reply> numbered(int number) {
      if (number == 0 && menu.otherwise().isPresent()) {
        return Optional.of(new Reply.Chose(menu.otherwise().get()));
      }
      if (number >= 1 && number <= offered.size()) {
        return Optional.of(new Reply.Chose(offered.get(number - 1)));
      }
      say(
          offered.isEmpty()
              ? messages.get("plain.type-words")
              : messages.get("plain.no-such-number", offered.size()));
      return Optional.empty();
    }

    private boolean tick(int index) {
      if (index < 0 || index >= menu.checklist().size()) {
        return false;
      }
      boolean done = ticked.add(index) || !ticked.remove(index);
      String key = done ? "plain.ticked" : "plain.unticked";
      say(messages.get(key, letter(index), menu.checklist().get(index)));
      return true;
    }

    private Optional<Reply> searched(String line) {
      if (!new PrivateData(Set.of()).kindsIn(line).isEmpty()) {
        say(messages.get("private.warning"));
        return Optional.empty();
      }
      List<Option> found = menu.matching(line);
      if (found.isEmpty()) {
        String shown = DisplayWidth.cut(Sanitizer.clean(line), width);
        say(messages.get("plain.nothing-found", shown));
      } else if (found.size() == 1) {
        say(messages.get("plain.chosen", found.get(0).label()));
        return Optional.of(new Reply.Chose(found.get(0)));
      } else {
        offer(found);
      }
      return Optional.empty();
    }

    private void offer(List<Option> options) {
      offered = options;
      show(this::list);
    }

    private String letter(int index) {
      return String.valueOf((char) ('a' + index));
    }
  }
}
