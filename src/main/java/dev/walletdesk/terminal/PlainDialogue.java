package dev.walletdesk.terminal;

import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Sanitizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Numbered lists on plain lines: for pipes, simple terminals, screen readers and narrow windows.
 * Nothing is redrawn, and no escape sequence is written.
 */
final class PlainDialogue implements Dialogue {

  /** Longer lines are cut: nothing sensible is that long. */
  private static final int LONGEST_LINE = 4096;

  private final BufferedReader in;
  private final PrintWriter out;
  private final Messages messages;
  private final int width;

  PlainDialogue(BufferedReader in, PrintWriter out, Messages messages, int width) {
    this.in = in;
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
  public void close() {
    out.flush();
  }

  @Override
  public Reply choose(Menu menu) {
    List<Integer> offered = IntStream.range(0, menu.options().size()).boxed().toList();
    out.print('\n');
    say(menu.ask());
    if (menu.isLong()) {
      offered = List.of();
      say(messages.get(menu.otherwise().isPresent() ? "plain.type-name" : "plain.type-words"));
    } else {
      list(menu, offered);
    }
    while (true) {
      prompt(menu);
      Optional<String> line = readLine();
      if (line.isEmpty()) {
        out.print('\n');
        return new Reply.Quit();
      }
      Answer answer = understand(menu, offered, line.get());
      if (answer.reply().isPresent()) {
        return answer.reply().get();
      }
      offered = answer.offered();
    }
  }

  /** Either a reply, or the options that are on offer now. */
  private record Answer(Optional<Reply> reply, List<Integer> offered) {}

  private Answer understand(Menu menu, List<Integer> offered, String line) {
    String typed = Typed.normal(line);
    Optional<Reply> command = command(menu, typed);
    if (command.isPresent()) {
      return new Answer(command, offered);
    }
    Optional<Integer> number = Typed.number(line);
    if (number.filter(n -> n == 0).isPresent() && menu.otherwise().isPresent()) {
      return new Answer(Optional.of(new Reply.Chose(menu.otherwise().get())), offered);
    }
    if (number.isPresent()) {
      return numbered(offered, number.get());
    }
    switch (typed) {
      case "?" -> say(menu.why().orElse(messages.get("menu.no-why")));
      case "" -> say(messages.get("plain.again"));
      case "*" -> {
        List<Integer> all = menu.matching("");
        list(menu, all);
        return new Answer(Optional.empty(), all);
      }
      default -> {
        return searched(menu, offered, line);
      }
    }
    return new Answer(Optional.empty(), offered);
  }

  private Optional<Reply> command(Menu menu, String typed) {
    return switch (typed) {
      case "q" -> Optional.of(new Reply.Quit());
      case "b" -> menu.canGoBack() ? Optional.of(new Reply.Back()) : Optional.empty();
      case "c" -> menu.canGoBack() ? Optional.of(new Reply.Change()) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Answer numbered(List<Integer> offered, int number) {
    if (number >= 1 && number <= offered.size()) {
      return new Answer(Optional.of(new Reply.Chose(offered.get(number - 1))), offered);
    }
    say(
        offered.isEmpty()
            ? messages.get("plain.type-words")
            : messages.get("plain.no-such-number", offered.size()));
    return new Answer(Optional.empty(), offered);
  }

  private Answer searched(Menu menu, List<Integer> offered, String line) {
    List<Integer> found = menu.matching(line);
    if (found.isEmpty()) {
      String cut = line.length() > width ? line.substring(0, width) : line;
      say(messages.get("plain.nothing-found", Sanitizer.clean(cut)));
      return new Answer(Optional.empty(), offered);
    }
    if (found.size() == 1) {
      int option = found.get(0);
      say(messages.get("plain.chosen", menu.options().get(option).label()));
      return new Answer(Optional.of(new Reply.Chose(option)), found);
    }
    list(menu, found);
    return new Answer(Optional.empty(), found);
  }

  private void list(Menu menu, List<Integer> offered) {
    show(page -> list(page, menu, offered));
  }

  private void list(Page page, Menu menu, List<Integer> offered) {
    for (int i = 0; i < offered.size(); i++) {
      Menu.Option option = menu.options().get(offered.get(i));
      String label =
          option
              .hint()
              .map(hint -> messages.get("choice.hinted", option.label(), hint))
              .orElse(option.label());
      boolean before = menu.selected().filter(offered.get(i)::equals).isPresent();
      page.item((i + 1) + ".", before ? messages.get("menu.before", label) : label);
    }
  }

  private void say(String text) {
    show(page -> page.paragraph(text));
  }

  private void prompt(Menu menu) {
    say(messages.get(menu.canGoBack() ? "plain.keys.back" : "plain.keys"));
    out.print("> ");
    out.flush();
  }

  private Optional<String> readLine() {
    try {
      return Optional.ofNullable(in.readLine())
          .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
