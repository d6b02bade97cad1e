package dev.walletdesk.cli;

import dev.walletdesk.cli.completion.CompletionScripts;
import dev.walletdesk.cli.manual.HelpLayout;
import dev.walletdesk.cli.manual.ManPages;
import java.io.IOException;
import java.nio.file.Path;

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
    new HelpLayout(Commands::program).write(tree.resolve("lib/help"));
    CompletionScripts.write(tree);
  }
}
