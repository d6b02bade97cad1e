package dev.walletdesk.cli;

import dev.walletdesk.cli.completion.CompletionScripts;
import dev.walletdesk.cli.manual.HelpPages;
import dev.walletdesk.cli.manual.ManPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Part of the build: writes man pages and completion scripts to where systems look for them, and
 * help to where a start does.
 */
public final class WriteShared {

  private WriteShared() {}

  /** Writes into the tree named first what bears the day named second. */
  public static void main(String[] args) throws IOException {
    Path tree = Path.of(args[0]);
    new ManPages(Commands::program, args[1].substring(0, "YYYY-MM-DD".length()))
        .write(tree.resolve("share/man"));
    write(new HelpPages(tree.resolve("lib/help")).all(Commands::program));
    CompletionScripts.write(tree);
  }

  private static void write(Map<Path, String> pages) throws IOException {
    for (Map.Entry<Path, String> page : pages.entrySet()) {
      Files.createDirectories(page.getKey().getParent());
      Files.writeString(page.getKey(), page.getValue());
    }
  }
}
