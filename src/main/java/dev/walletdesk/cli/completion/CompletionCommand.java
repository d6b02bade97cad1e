package dev.walletdesk.cli.completion;

import dev.walletdesk.cli.output.Console;
import dev.walletdesk.cli.output.ExitCode;
import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.cli.parsing.Command;

/** {@code completion}: the script that completes walletdesk's command lines in a shell. */
public final class CompletionCommand implements Command {

  private final Console console;

  private Shell shell;

  public CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Arguments arguments() {
    return Arguments.of(this).oneOf(Shell.class, "completion.shell", given -> shell = given);
  }

  @Override
  public Integer call() {
    console.out().print(shell.script());
    console.out().flush();
    return ExitCode.DONE;
  }
}
