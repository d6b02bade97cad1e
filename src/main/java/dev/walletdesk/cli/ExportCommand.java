package dev.walletdesk.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code export}: says what can be exported; its subcommands do it. */
@Command(name = "export")
final class ExportCommand implements Runnable {

  private final App app;

  @Spec private CommandSpec spec;

  ExportCommand(App app) {
    this.app = app;
  }

  static CommandLine withSubcommands(App app) {
    return new CommandLine(new ExportCommand(app))
        .addSubcommand("faq", new ExportFaqCommand(app))
        .addSubcommand("contacts", new ExportContactsCommand(app))
        .addSubcommand("site", new ExportSiteCommand(app));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), app.messages().get("export.what"));
  }
}
