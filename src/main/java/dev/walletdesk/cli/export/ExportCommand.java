package dev.walletdesk.cli.export;

import dev.walletdesk.cli.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code export}: says what can be exported; its subcommands do it. */
@Command(name = "export")
public final class ExportCommand implements Runnable {

  private final Console app;

  @Spec private CommandSpec spec;

  ExportCommand(Console app) {
    this.app = app;
  }

  public static CommandLine withSubcommands(Console app) {
    return new CommandLine(new ExportCommand(app))
        .addSubcommand("faq", new CommandLine(new ExportFaqCommand(app)))
        .addSubcommand("contacts", new CommandLine(new ExportContactsCommand(app)))
        .addSubcommand("site", new ExportSiteCommand(app));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), app.messages().get("export.what"));
  }
}
