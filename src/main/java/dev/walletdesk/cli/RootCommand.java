package dev.walletdesk.cli;

import dev.walletdesk.cli.output.Console;
import dev.walletdesk.cli.output.ExitCode;
import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.cli.parsing.Command;
import dev.walletdesk.cli.parsing.StartOptions;

/** {@code walletdesk} alone: a short help with examples. Every command has its options. */
final class RootCommand implements Command {

  private final Console console;

  /** The first pass has read them; here they are for help and to find mistakes in them. */
  private final StartOptions startOptions = new StartOptions();

  RootCommand(Console console) {
    this.console = console;
  }

  @Override
  public Arguments arguments() {
    return Arguments.of("walletdesk", this)
        .inherited(startOptions::addTo)
        .inherited(
            options ->
                options
                    .help("-h, --help", "option.help")
                    .version("-V, --version", "option.version"));
  }

  @Override
  public Integer call() {
    console.out().print(console.messages().withoutOptions().get("help.short"));
    console.out().flush();
    return ExitCode.DONE;
  }
}
