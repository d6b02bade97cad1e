package dev.walletdesk.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code walletdesk} alone: a short help with examples. */
@Command(name = "walletdesk", versionProvider = Version.class)
final class RootCommand implements Callable<Integer> {

  private final Console app;

  RootCommand(Console app) {
    this.app = app;
  }

  @Override
  public Integer call() {
    app.out().print(app.messages().get("help.short"));
    app.out().flush();
    return ExitCode.DONE;
  }
}
