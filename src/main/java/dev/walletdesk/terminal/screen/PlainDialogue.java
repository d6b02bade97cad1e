package dev.walletdesk.terminal.screen;

import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import java.io.PrintWriter;
import java.io.Reader;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Numbered lists on plain lines: for pipes, simple terminals, screen readers and narrow windows.
 * Nothing is redrawn, and no escape sequence is written.
 */
public final class PlainDialogue implements Dialogue {

  private final PlainLines lines;
  private Messages messages;
  private PlainCommands commands;
  private boolean keysSaid;

  /**
   * A dialogue on these streams.
   *
   * @param width of a line, in cells
   */
  public PlainDialogue(Reader in, PrintWriter out, Messages messages, int width) {
    this.lines = new PlainLines(in, out, width);
    this.messages = messages;
    this.commands = new PlainCommands(messages);
  }

  @Override
  public void show(Consumer<Page> content) {
    lines.show(content);
  }

  @Override
  public boolean hasScreen() {
    return false;
  }

  @Override
  public void read(Consumer<Page> content) {
    show(page -> content.accept(page.space()));
  }

  @Override
  public void clear() {}

  @Override
  public boolean copy(String text) {
    return false;
  }

  @Override
  public void speak(Messages other) {
    messages = other;
    commands = new PlainCommands(other);
    keysSaid = false;
  }

  @Override
  public Reply choose(Menu menu) {
    if (!keysSaid) {
      keysSaid = true;
      lines.space();
      lines.say(messages.get("plain.keys"));
    }
    return new PlainQuestion(menu, lines, messages, commands).ask();
  }

  @Override
  public Optional<String> type(String ask, Optional<String> suggestion) {
    lines.space();
    lines.say(ask);
    return lines.read().flatMap(typed -> typed.isBlank() ? suggestion : Optional.of(typed.strip()));
  }

  @Override
  public Optional<String> typeText(String ask, Predicate<String> ends) {
    lines.space();
    lines.say(ask);
    lines.say(messages.get("plain.text.end"));
    Optional<String> first = lines.read().filter(line -> !line.isBlank());
    return first.map(line -> ends.test(line) ? line : line + lines.readOn()).map(String::strip);
  }

  @Override
  public void close() {
    lines.flush();
  }
}
