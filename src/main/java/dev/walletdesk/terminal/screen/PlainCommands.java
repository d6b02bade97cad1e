package dev.walletdesk.terminal.screen;

import dev.walletdesk.text.Messages;
import java.util.List;
import java.util.Optional;

/** What may be typed instead of an answer. */
final class PlainCommands {

  private final List<String> back;
  private final List<String> change;
  private final List<String> save;
  private final List<String> language;
  private final List<String> quit;

  PlainCommands(Messages messages) {
    this.back = words(messages.get("plain.command.back"));
    this.change = words(messages.get("plain.command.change"));
    this.save = words(messages.get("plain.command.save"));
    this.language = words(messages.get("plain.command.language"));
    this.quit = words(messages.get("plain.command.quit"));
  }

  private static List<String> words(String listed) {
    return List.of(listed.split(" "));
  }

  /** The command that was typed, if it is one in this menu. */
  Optional<Reply> in(Menu menu, String typed) {
    if (quit.contains(typed)) {
      return Optional.of(new Reply.Quit());
    } else if (language.contains(typed)) {
      return Optional.of(new Reply.Language());
    } else if (!menu.canGoBack()) {
      return Optional.empty();
    } else if (typed.equals(">")) {
      return menu.selected().map(before -> new Reply.Forward());
    } else if (back.contains(typed)) {
      return Optional.of(new Reply.Back());
    } else if (change.contains(typed)) {
      return Optional.of(new Reply.Change());
    }
    return save.contains(typed) ? Optional.of(new Reply.Save()) : Optional.empty();
  }
}
