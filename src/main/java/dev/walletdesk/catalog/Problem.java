package dev.walletdesk.catalog;

import dev.walletdesk.text.Messages;
import java.util.List;

/**
 * Something wrong in a data file.
 *
 * @param file the file as the user knows it
 * @param at where in it
 * @param key the message that says what is wrong and what would be right
 * @param arguments of the message
 */
public record Problem(String file, Position at, String key, List<String> arguments) {

  /** {@code file:line:column: what is wrong, and what would be right}. */
  public String describe(Messages messages) {
    String what = messages.get("problem." + key, arguments.toArray());
    return file + ":" + at.line() + ":" + at.column() + ": " + what;
  }
}
