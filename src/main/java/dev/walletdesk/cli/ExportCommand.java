package dev.walletdesk.cli;

import dev.walletdesk.cli.lookup.CatalogSource;
import dev.walletdesk.cli.output.Console;
import dev.walletdesk.cli.output.ExitCode;
import dev.walletdesk.cli.output.Failure;
import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.cli.parsing.Command;
import dev.walletdesk.text.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** {@code export}: says what can be exported; its subcommands do it. */
final class ExportCommand implements Command {

  private final Console console;

  private final Map<String, Command> subcommands;

  /** The command; each of its subcommands exports one thing. */
  ExportCommand(
      Console console,
      CatalogSource source,
      Environment environment,
      Clock clock,
      List<Language> languages) {
    this.console = console;
    LocalDate day = environment.exportDay(clock);
    Supplier<ExportOptions> options = () -> new ExportOptions(console, source, languages, day);
    this.subcommands = new LinkedHashMap<>();
    subcommands.put("faq", new ExportFaqCommand(console, clock, options.get()));
    subcommands.put("contacts", new ExportContactsCommand(console, source, options.get()));
    subcommands.put("site", new ExportSiteCommand(console, source, clock, options.get()));
  }

  @Override
  public Arguments arguments() {
    Arguments arguments = Arguments.of(this);
    subcommands.forEach((name, command) -> arguments.subcommand(name, command.arguments()));
    return arguments;
  }

  @Override
  public Integer call() {
    String help = console.messages().get("error.see-help", "walletdesk export");
    throw new Failure(ExitCode.USAGE, List.of(console.messages().get("export.what"), help));
  }
}
