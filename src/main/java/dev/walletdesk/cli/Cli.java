package dev.walletdesk.cli;

import dev.walletdesk.cli.output.Console;
import dev.walletdesk.cli.output.ExitCode;
import dev.walletdesk.cli.output.StandardOutput;
import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.cli.parsing.FirstPass;
import dev.walletdesk.cli.parsing.HelpTexts;
import dev.walletdesk.cli.parsing.ImpliedCommand;
import dev.walletdesk.cli.parsing.LanguageSource;
import dev.walletdesk.cli.parsing.StartOptions;
import dev.walletdesk.text.Hyperlinks;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Rendering;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Runs one command line: parses it, calls the command that it names, and turns what goes wrong into
 * messages and an exit code.
 */
public final class Cli {

  private static final String EXPORT = "export";
  private static final String CONVERSATION = "diagnose";

  /** The commands in the order in which help lists them; a new one is added here. */
  private static final Map<String, Function<Wiring, Command>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put(
        CONVERSATION,
        it ->
            new DiagnoseCommand(
                it.console, it.source, it.environment, it.clock, it.in, it.languageSource));
    COMMANDS.put(
        "contacts", it -> new ContactsCommand(it.console, it.source, it.environment, it.clock));
    COMMANDS.put(
        "check", it -> new CheckCommand(it.console, it.source, it.environment, it.clock, it.in));
    COMMANDS.put("report", it -> new ReportCommand(it.console, it.source, it.clock));
    COMMANDS.put("search", it -> new SearchCommand(it.console, it.source, it.in));
    COMMANDS.put("guides", it -> new GuidesCommand(it.console, it.source));
    COMMANDS.put(
        "show",
        it ->
            new ShowCommand(
                it.console, it.source, it.clock, new Pager(it.console, it.environment)));
    COMMANDS.put(
        EXPORT,
        it -> new ExportCommand(it.console, it.source, it.environment, it.clock, it.languages));
    COMMANDS.put("validate", it -> new ValidateCommand(it.console, it.source, it.clock));
    COMMANDS.put("graph", it -> new GraphCommand(it.console, it.source));
  }

  /** Narrower help cannot be read. */
  private static final int LEAST_HELP_WIDTH = 55;

  private final Console console;
  private final FirstPass first;
  private final FailureReport failures;

  private Cli(Console console, FirstPass first) {
    this.console = console;
    this.first = first;
    this.failures = new FailureReport(console, first.options().debug());
  }

  /** What there is to make commands with; each takes what it needs. */
  private record Wiring(
      Console console,
      CatalogSource source,
      Environment environment,
      Clock clock,
      BufferedReader in,
      List<Language> languages,
      LanguageSource languageSource) {}

  /**
   * Runs {@code args}. Text is read and written as UTF-8, whatever the locale says.
   *
   * @return the exit code
   */
  public static int run(
      String[] args,
      InputStream in,
      OutputStream out,
      OutputStream err,
      Environment environment,
      Clock clock) {
    FirstPass first =
        new ImpliedCommand(COMMANDS.keySet(), CONVERSATION)
            .in(FirstPass.of(Arrays.asList(args)), environment.terminal());
    StartOptions options = first.options();
    Messages messages = Messages.in(first.language(environment.variables()));
    StandardOutput results = new StandardOutput(out);
    Console console =
        new Console(
            new PrintWriter(new OutputStreamWriter(results, StandardCharsets.UTF_8), false),
            new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true),
            messages,
            environment.width(),
            rendering(options, environment),
            environment.isInteractive());
    Wiring wiring =
        new Wiring(
            console,
            new CatalogSource(console, environment.data(), options.data()),
            environment,
            clock,
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)),
            options.isAllLanguages() ? Languages.all() : List.of(messages.language()),
            first.languageSource(environment.variables()));
    return new Cli(console, first).execute(wiring, results);
  }

  private static Rendering rendering(StartOptions options, Environment environment) {
    boolean colour = options.colour(environment.showsColour());
    boolean links =
        colour
            && environment.isInteractive()
            && Hyperlinks.areUnderstoodIn(environment.variables());
    return new Rendering(colour, links);
  }

  private int execute(Wiring wiring, StandardOutput results) {
    int exitCode = ExitCode.DONE;
    try {
      exitCode = execute(wiring);
      console.out().flush();
    } catch (StandardOutput.NotWrittenException e) {
      failures.trace(e);
    } catch (OutOfMemoryError | StackOverflowError e) {
      exitCode = failures.internal(e);
    }
    if (results.lost().isPresent()) {
      console.note(console.messages().get("error.output-lost", results.lost().get()));
      return ExitCode.NO;
    }
    return exitCode;
  }

  private int execute(Wiring wiring) {
    Messages messages = console.messages();
    String command = first.command().orElse("");
    Optional<String> unknown = first.options().unknownLanguage();
    if (unknown.isPresent() && !(first.options().isAllLanguages() && command.equals(EXPORT))) {
      String known = HelpTexts.languages(messages);
      return failures.fail(
          console.failure(ExitCode.USAGE, "error.unknown-language", unknown.get(), known));
    }
    Arguments arguments = new RootCommand(console).arguments();
    // Only the command that is named, so that nobody waits for the others.
    COMMANDS.forEach(
        (name, make) -> {
          if (name.equals(command) || !COMMANDS.containsKey(command)) {
            arguments.subcommand(name, make.apply(wiring).arguments());
          }
        });
    // Kept back, because picocli tells in its own way of what cannot be written.
    StringWriter help = new StringWriter();
    int exitCode =
        commandLine(arguments, messages)
            .setOut(new PrintWriter(help))
            .execute(first.args().toArray(String[]::new));
    console.out().print(help);
    return exitCode;
  }

  private CommandLine commandLine(Arguments arguments, Messages messages) {
    return new CommandLine(arguments.spec().name("walletdesk"))
        .setExpandAtFiles(false)
        .setResourceBundle(new HelpTexts(messages))
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(Math.max(console.width(), LEAST_HELP_WIDTH))
        .setColorScheme(Help.defaultColorScheme(console.rendering().colour() ? Ansi.ON : Ansi.OFF))
        .setErr(console.err())
        .setExecutionStrategy(this::call)
        .setParameterExceptionHandler(failures::wrongUsage)
        .setExecutionExceptionHandler(failures::failed);
  }

  private int call(ParseResult parsed) {
    if (first.givenTwice().isPresent()) {
      List<CommandLine> commands = parsed.asCommandLineList();
      ArgSpec option = first.givenTwice().get();
      throw new OverwrittenOptionException(
          commands.get(commands.size() - 1), option, option.toString());
    }
    return new RunLast().execute(parsed);
  }
}
