package dev.walletdesk.cli.output;

import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Rendering;
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
 * @param rendering whether results are coloured, and whether links are marked
 * @param interactive whether a person sits at a terminal that can do more than print lines
 */
public record Console(
    PrintWriter out,
    PrintWriter err,
    Messages messages,
    int width,
    Rendering rendering,
    boolean interactive) {

  /** An empty page as wide as the output. */
  public Page page() {
    return new Page(width);
  }

  /** Prints a page as a result. */
  public void print(Page page) {
    page.print(out, rendering);
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
