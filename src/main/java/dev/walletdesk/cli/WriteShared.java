package dev.walletdesk.cli;

import dev.walletdesk.cli.completion.CompletionScripts;
import dev.walletdesk.cli.manual.HelpPages;
import dev.walletdesk.cli.manual.ManPages;
import java.io.IOException;
import java.nio.file.Path;

/** Part of the build: writes man pages and completion scripts to where systems look for them. */
public final class WriteShared {

  private WriteShared() {}

  /** Writes into the tree named first what bears the day named second. */
  public static void main(String[] args) throws IOException {
    Path tree = Path.of(args[0]);
    new ManPages(Commands::program, args[1].substring(0, "YYYY-MM-DD".length()))
        .write(tree.resolve("share/man"));
    new HelpPages(tree.resolve("lib/help")).write(Commands::program);
    CompletionScripts.write(tree);
  }
}
