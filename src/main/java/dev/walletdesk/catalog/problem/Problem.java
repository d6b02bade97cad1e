package dev.walletdesk.catalog.problem;

import dev.walletdesk.text.Messages;
import java.util.List;

/**
 * Something wrong in a data file.
 *
 * @param file the file as the user knows it
 * @param at where in it
 * @param severity how much it matters
 * @param key the message that says what is wrong and what would be right
 * @param arguments of the message; the first is what the problem is about
 */
public record Problem(
    String file, Position at, Severity severity, String key, List<String> arguments) {

  /** An error. */
  public Problem(String file, Position at, String key, List<String> arguments) {
    this(file, at, Severity.ERROR, key, arguments);
  }

  /** {@code file:line:column}, as editors understand it. */
  public String place() {
    return file + ":" + at.line() + ":" + at.column();
  }

  /** What is wrong, and what would be right. */
  public String message(Messages messages) {
    return messages.get("problem." + key, arguments.toArray());
  }

  /** {@code file:line:column: what is wrong, and what would be right}. */
  public String describe(Messages messages) {
    return place() + ": " + message(messages);
  }
}
