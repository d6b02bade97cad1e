package dev.walletdesk.cli;

import dev.walletdesk.cli.completion.CompleteCommand;
import dev.walletdesk.cli.completion.CompletionCommand;
import dev.walletdesk.cli.lookup.CatalogSource;
import dev.walletdesk.cli.manual.HelpCommand;
import dev.walletdesk.cli.output.Console;
import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.cli.parsing.Command;
import dev.walletdesk.cli.parsing.LanguageSource;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Rendering;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The commands, and what there is to make them with; each takes what it needs. */
record Commands(
    Console console,
    CatalogSource source,
    Environment environment,
    Clock clock,
    BufferedReader in,
    List<Language> languages,
    LanguageSource languageSource) {

  static final String EXPORT = "export";
  static final String CONVERSATION = "diagnose";

  /** In the order in which help lists them; a new one is added here and to {@link #command}. */
  private static final List<String> NAMES =
      List.of(
          CONVERSATION,
          "contacts",
          "check",
          "report",
          "search",
          "guides",
          "show",
          EXPORT,
          "validate",
          "graph",
          "completion",
          "help",
          CompleteCommand.NAME);

  private Command command(String name) {
    return switch (name) {
      case CONVERSATION ->
          new DiagnoseCommand(console, source, environment, clock, in, languageSource);
      case "contacts" -> new ContactsCommand(console, source, environment, clock, pager());
      case "check" -> new CheckCommand(console, source, environment, clock, in);
      case "report" -> new ReportCommand(console, source, clock);
      case "search" -> new SearchCommand(console, source, in);
      case "guides" -> new GuidesCommand(console, source);
      case "show" -> new ShowCommand(console, source, clock, pager());
      case EXPORT -> new ExportCommand(console, source, environment, clock, languages);
      case "validate" -> new ValidateCommand(console, source, clock);
      case "graph" -> new GraphCommand(console, source);
      case "completion" -> new CompletionCommand(console);
      case "help" -> new HelpCommand(console, this::program);
      case CompleteCommand.NAME ->
          new CompleteCommand(console, this::program, source::with, environment.variables());
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** The program as it explains itself; none of its commands can be run. */
  static Arguments program(Messages messages) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Console console = new Console(nowhere, nowhere, messages, 80, Rendering.PLAIN, false);
    Environment nothing = new Environment(Map.of(), Path.of("."), false);
    return new Commands(
            console,
            new CatalogSource(console, nothing.data(), List.of()),
            nothing,
            Clock.systemUTC(),
            new BufferedReader(Reader.nullReader()),
            List.of(messages.language()),
            LanguageSource.NOTHING)
        .program();
  }

  static List<String> names() {
    return NAMES;
  }

  /** The program with all of them. */
  Arguments program() {
    return below(new RootCommand(console), "");
  }

  /** {@code root} with the command of this name below it, or with all if there is none. */
  Arguments below(RootCommand root, String name) {
    Arguments arguments = root.arguments();
    // Only the command that is named, so that nobody waits for the others.
    for (String known : NAMES.contains(name) ? List.of(name) : NAMES) {
      arguments.subcommand(known, command(known).arguments());
    }
    return arguments;
  }

  private Pager pager() {
    return new Pager(console, environment);
  }
}
