package dev.walletdesk.cli.completion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The scripts of all shells, each where its shell looks for it. */
public final class CompletionScripts {

  private CompletionScripts() {}

  /** Writes them into the tree of an installation. */
  public static void write(Path tree) throws IOException {
    for (Shell shell : Shell.values()) {
      Path file = tree.resolve(shell.place());
      Files.createDirectories(file.getParent());
      Files.writeString(file, shell.script());
    }
  }
}
