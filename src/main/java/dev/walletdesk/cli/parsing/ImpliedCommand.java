package dev.walletdesk.cli.parsing;

import dev.walletdesk.text.EditDistance;
import java.util.ArrayList;
import java.util.List;

/**
 * What a command line means that names no command. At a terminal it is the beginning of a
 * conversation: {@code walletdesk my paypal payment failed}. A program that gets the name of a
 * command wrong is told so.
 */
public final class ImpliedCommand {

  private final List<String> commands;
  private final String conversation;

  /**
   * Knows the names of all commands.
   *
   * @param conversation the one that begins a conversation
   */
  public ImpliedCommand(List<String> commands, String conversation) {
    this.commands = commands;
    this.conversation = conversation;
  }

  /**
   * The arguments with the command that is meant.
   *
   * @param terminal whether a person is there to talk to
   */
  public FirstPass in(FirstPass first, boolean terminal) {
    String word = first.command().orElse("");
    List<String> args = new ArrayList<>(first.args());
    if (!terminal || commands.contains(word) || !first.unknownOptions().isEmpty()) {
      return first;
    }
    int words = first.words().size();
    if (words == 1 && isNearToCommand(word)) {
      return first;
    }
    args.add(words == 0 ? args.size() : args.indexOf(word), conversation);
    return FirstPass.of(args);
  }

  private boolean isNearToCommand(String word) {
    int tolerance = (word.length() + 1) / 3;
    return commands.stream()
        .anyMatch(command -> EditDistance.between(word, command) <= Math.max(1, tolerance));
  }
}
