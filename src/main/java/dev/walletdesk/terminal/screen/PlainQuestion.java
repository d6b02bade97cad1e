package dev.walletdesk.terminal.screen;

import dev.walletdesk.terminal.screen.Menu.Option;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.PrivateData;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One menu on plain lines, until it is answered. */
final class PlainQuestion {

  /** A longer list is read only by who asks for it. */
  private static final int MOST_LISTED = 12;

  private static final PrivateData PRIVATE = new PrivateData(Set.of());

  private final Menu menu;
  private final PlainLines lines;
  private final Messages messages;
  private final PlainCommands commands;
  private final Set<Integer> ticked = new HashSet<>();
  private List<Option> offered;

  PlainQuestion(Menu menu, PlainLines lines, Messages messages, PlainCommands commands) {
    this.menu = menu;
    this.lines = lines;
    this.messages = messages;
    this.commands = commands;
    this.offered = menu.options().subList(0, Math.min(menu.options().size(), MOST_LISTED));
  }

  Reply ask() {
    lines.space();
    lines.show(this::question);
    Optional<Reply> reply = Optional.empty();
    while (reply.isEmpty()) {
      Optional<String> line = lines.read();
      reply = line.isEmpty() ? Optional.of(new Reply.End()) : on(line.get());
    }
    return reply.get();
  }

  private void question(Page page) {
    page.paragraph(menu.ask());
    for (int i = 0; i < menu.checklist().size(); i++) {
      page.item(letter(i) + ".", menu.checklist().get(i));
    }
    if (!menu.checklist().isEmpty()) {
      page.paragraph(messages.get("plain.checklist"));
      page.gap().paragraph(messages.get("ask.remedy"));
    }
    if (menu.isLong()) {
      boolean other = menu.otherwise().isPresent();
      page.paragraph(messages.get(other ? "plain.type-name" : "plain.type-words"));
    }
    list(page);
    menu.progress().ifPresent(left -> page.paragraph("(" + left + ")"));
  }

  private void list(Page page) {
    for (int i = 0; i < offered.size(); i++) {
      Option option = offered.get(i);
      String label =
          option
              .hint()
              .map(hint -> messages.get("choice.hinted", option.label(), hint))
              .orElse(option.label());
      boolean before = menu.wasChosen(option);
      page.item((i + 1) + ".", before ? messages.get("menu.before", label) : label);
    }
  }

  private Optional<Reply> on(String line) {
    String typed = TypedText.normal(line);
    Optional<Reply> command = commands.in(menu, typed);
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
      case "?" -> lines.say(menu.why().orElse(messages.get("menu.no-why")));
      case "" -> lines.say(messages.get("plain.again"));
      case "*" -> offer(menu.options());
      default -> {
        return searched(line);
      }
    }
    return Optional.empty();
  }

  private Optional<Reply> numbered(int number) {
    if (number == 0 && menu.otherwise().isPresent()) {
      return Optional.of(new Reply.Chose(menu.otherwise().get()));
    }
    if (number >= 1 && number <= offered.size()) {
      return Optional.of(new Reply.Chose(offered.get(number - 1)));
    }
    lines.say(
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
    lines.say(messages.get(key, letter(index), menu.checklist().get(index)));
    return true;
  }

  private Optional<Reply> searched(String line) {
    if (!PRIVATE.kindsIn(line).isEmpty()) {
      lines.say(messages.get("private.warning"));
      return Optional.empty();
    }
    List<Option> found = new OptionSearch(menu).matching(line);
    if (found.isEmpty()) {
      return Optional.of(new Reply.Said(line.strip()));
    } else if (found.size() == 1) {
      lines.say(messages.get("plain.chosen", found.get(0).label()));
      return Optional.of(new Reply.Chose(found.get(0)));
    } else {
      offer(found);
    }
    return Optional.empty();
  }

  private void offer(List<Option> options) {
    offered = options;
    lines.show(this::list);
  }

  private static String letter(int index) {
    return String.valueOf((char) ('a' + index));
  }
}
