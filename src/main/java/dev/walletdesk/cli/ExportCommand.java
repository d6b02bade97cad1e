package dev.walletdesk.cli;

import dev.walletdesk.text.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code export}: says what can be exported; its subcommands do it. */
@Command(name = "export")
final class ExportCommand implements Runnable {

  private final Console console;

  @Spec private CommandSpec spec;

  ExportCommand(Console console) {
    this.console = console;
  }

  /** The command with its subcommands, of which each exports one thing. */
  static CommandLine withSubcommands(
      Console console,
      CatalogSource source,
      Environment environment,
      Clock clock,
      List<Language> languages) {
    LocalDate day = environment.exportDay(clock);
    Supplier<ExportOptions> options = () -> new ExportOptions(console, source, languages, day);
    return new CommandLine(new ExportCommand(console))
        .addSubcommand("faq", new ExportFaqCommand(console, clock, options.get()))
        .addSubcommand("contacts", new ExportContactsCommand(console, source, options.get()))
        .addSubcommand("site", new ExportSiteCommand(console, source, clock, options.get()));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), console.messages().get("export.what"));
  }
}
