package dev.walletdesk.cli.output;

import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Sanitizer;
import java.io.PrintWriter;
import java.util.List;

/**
 * Where output goes, and in which language, width and colour.
 *
 * @param out results
 * @param err notes and what went wrong
 * @param messages the language
 * @param width in cells
 * @param colour whether results are coloured
 * @param interactive whether a person sits at a terminal that can do more than print lines
 */
public record Console(
    PrintWriter out,
    PrintWriter err,
    Messages messages,
    int width,
    boolean colour,
    boolean interactive) {

  /** An empty page as wide as the output. */
  public Page page() {
    return new Page(width);
  }

  /** Prints a page as a result. */
  public void print(Page page) {
    page.print(out, colour);
  }

  /** Says a line beside the results. */
  public void note(String line) {
    err.println(Sanitizer.clean(line));
  }

  /** A failure with one message. */
  public Failure failure(int exitCode, String key, Object... arguments) {
    return new Failure(exitCode, List.of(messages.get(key, arguments)));
  }
}
