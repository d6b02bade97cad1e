package dev.walletdesk.cli;

import dev.walletdesk.cli.lookup.CatalogSource;
import dev.walletdesk.cli.lookup.OfferedCommand;
import dev.walletdesk.cli.manual.HelpPages;
import dev.walletdesk.cli.manual.Manuals;
import dev.walletdesk.cli.output.Console;
import dev.walletdesk.cli.output.ExitCode;
import dev.walletdesk.cli.output.FailureReport;
import dev.walletdesk.cli.output.StandardOutput;
import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.cli.parsing.FirstPass;
import dev.walletdesk.cli.parsing.HelpTexts;
import dev.walletdesk.cli.parsing.ImpliedCommand;
import dev.walletdesk.cli.parsing.LanguageSource;
import dev.walletdesk.cli.parsing.PlainLine;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Runs one command line: parses it, calls the command that it names, and turns what goes wrong into
 * messages and an exit code.
 */
public final class Cli {

  /** The one section of help, which is all of it. */
  private static final String HELP = "help";

  private final Console console;
  private final FirstPass first;
  private final HelpPages pages;
  private final FailureReport failures;

  private Cli(Console console, FirstPass first, HelpPages pages) {
    this.console = console;
    this.pages = pages;
    this.first = first;
    this.failures = new FailureReport(console, first.options().debug());
  }

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
        new ImpliedCommand(Commands.names(), Commands.CONVERSATION)
            .in(FirstPass.of(Arrays.asList(args)), environment.terminal());
    StartOptions options = first.options();
    Language language = first.language(environment.variables());
    LanguageSource languageSource = first.languageSource(environment.variables());
    Messages messages = Messages.in(language);
    boolean isAskedFor = languageSource == LanguageSource.OPTION;
    if (isAskedFor || !options.data().isEmpty()) {
      Optional<Language> asked = isAskedFor ? Optional.of(language) : Optional.empty();
      messages = messages.offering(OfferedCommand.with(Commands.names(), options.data(), asked));
    }
    StandardOutput results = new StandardOutput(out);
    Console console =
        new Console(
            new PrintWriter(new OutputStreamWriter(results, StandardCharsets.UTF_8), false),
            new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true),
            messages,
            environment.width(),
            rendering(options, environment),
            environment.isInteractive());
    Commands commands =
        new Commands(
            console,
            new CatalogSource(console, environment.data(), options.data()),
            environment,
            clock,
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)),
            options.isAllLanguages() ? Languages.all() : List.of(messages.language()),
            languageSource);
    HelpPages pages = new HelpPages(environment.data().resolveSibling("lib").resolve("help"));
    return new Cli(console, first, pages).execute(commands, results);
  }

  private static Rendering rendering(StartOptions options, Environment environment) {
    boolean colour = options.colour(environment.showsColour());
    boolean links =
        colour
            && environment.isShownOnTerminal()
            && Hyperlinks.areUnderstoodIn(environment.variables());
    return new Rendering(colour, links);
  }

  private int execute(Commands commands, StandardOutput results) {
    int exitCode = ExitCode.DONE;
    try {
      exitCode = execute(commands);
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

  private int execute(Commands commands) {
    Messages messages = console.messages();
    String command = first.command().orElse("");
    Optional<String> unknown = first.options().unknownLanguage();
    if (unknown.isPresent()
        && !(first.options().isAllLanguages() && command.equals(Commands.EXPORT))) {
      String known = HelpTexts.languages(messages);
      return failures.fail(
          console.failure(ExitCode.USAGE, "error.unknown-language", unknown.get(), known));
    }
    Optional<String> ready = pages.answer(first, command, console);
    if (ready.isPresent()) {
      console.out().print(ready.get());
      return ExitCode.DONE;
    }
    Arguments arguments = commands.below(new RootCommand(console), command);
    if (first.givenTwice().isEmpty() && PlainLine.isRead(arguments, command, first.args())) {
      return call(arguments.commands().get(command).command());
    }
    return parse(arguments);
  }

  @SuppressWarnings("CatchingUnchecked")
  private int call(Callable<Integer> command) {
    try {
      return command.call();
    } catch (Exception e) {
      return failures.failed(e);
    }
  }

  private int parse(Arguments arguments) {
    // Kept back, because picocli tells in its own way of what cannot be written.
    StringWriter help = new StringWriter();
    int exitCode =
        commandLine(arguments)
            .setOut(new PrintWriter(help))
            .execute(first.args().toArray(String[]::new));
    console.out().print(help);
    return exitCode;
  }

  private CommandLine commandLine(Arguments arguments) {
    Manuals manuals = new Manuals(arguments, console);
    return new CommandLine(arguments.spec())
        .setExpandAtFiles(false)
        .setResourceBundle(new HelpTexts(console.messages()))
        .setHelpSectionKeys(List.of(HELP))
        .setHelpSectionMap(Map.of(HELP, help -> manuals.of(help.commandSpec())))
        .setErr(console.err())
        .setExecutionStrategy(this::call)
        .setParameterExceptionHandler(failures::wrongUsage)
        .setExecutionExceptionHandler((e, commandLine, parsed) -> failures.failed(e));
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
