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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

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

  /** In the order in which help lists them; a new one is added here. */
  private static final Map<String, Function<Commands, Command>> ALL = new LinkedHashMap<>();

  static {
    ALL.put(
        CONVERSATION,
        it ->
            new DiagnoseCommand(
                it.console, it.source, it.environment, it.clock, it.in, it.languageSource));
    ALL.put(
        "contacts",
        it -> new ContactsCommand(it.console, it.source, it.environment, it.clock, it.pager()));
    ALL.put(
        "check", it -> new CheckCommand(it.console, it.source, it.environment, it.clock, it.in));
    ALL.put("report", it -> new ReportCommand(it.console, it.source, it.clock));
    ALL.put("search", it -> new SearchCommand(it.console, it.source, it.in, it.languageSource));
    ALL.put("guides", it -> new GuidesCommand(it.console, it.source));
    ALL.put("show", it -> new ShowCommand(it.console, it.source, it.clock, it.pager()));
    ALL.put(
        EXPORT,
        it -> new ExportCommand(it.console, it.source, it.environment, it.clock, it.languages));
    ALL.put("validate", it -> new ValidateCommand(it.console, it.source, it.clock));
    ALL.put("graph", it -> new GraphCommand(it.console, it.source));
    ALL.put("completion", it -> new CompletionCommand(it.console));
    ALL.put("help", it -> new HelpCommand(it.console, it::program));
    ALL.put(
        CompleteCommand.NAME,
        it ->
            new CompleteCommand(
                it.console, it::program, it.source::with, it.environment.variables()));
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

  static Set<String> names() {
    return ALL.keySet();
  }

  /** The program with all of them. */
  Arguments program() {
    return below(new RootCommand(console), "");
  }

  /** {@code root} with the command of this name below it, or with all if there is none. */
  Arguments below(RootCommand root, String name) {
    Arguments arguments = root.arguments();
    // Only the command that is named, so that nobody waits for the others.
    ALL.forEach(
        (known, make) -> {
          if (known.equals(name) || !ALL.containsKey(name)) {
            arguments.subcommand(known, make.apply(this).arguments());
          }
        });
    return arguments;
  }

  private Pager pager() {
    return new Pager(console, environment);
  }
}
