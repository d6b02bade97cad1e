package dev.walletdesk.cli;

import dev.walletdesk.catalog.problem.BrokenDataException;
import dev.walletdesk.catalog.problem.Problem;
import dev.walletdesk.cli.export.ExportCommand;
import dev.walletdesk.cli.export.ExportOptions;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Sanitizer;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs one command line: the whole program, but for where its streams come from. */
public final class Cli {

  private static final Map<String, Function<Console, Object>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("diagnose", DiagnoseCommand::new);
    COMMANDS.put("contacts", ContactsCommand::new);
    COMMANDS.put("check", CheckCommand::new);
    COMMANDS.put("search", SearchCommand::new);
    COMMANDS.put("guides", GuidesCommand::new);
    COMMANDS.put("show", ShowCommand::new);
    COMMANDS.put("export", ExportCommand::withSubcommands);
    COMMANDS.put("validate", ValidateCommand::new);
    COMMANDS.put("graph", GraphCommand::new);
  }

  private final Console app;
  private final boolean debug;

  private Cli(Console app, boolean debug) {
    this.app = app;
    this.debug = debug;
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
      Environment surroundings,
      Clock clock) {
    Language language =
        optionValue(args, "--lang")
            .flatMap(Languages::find)
            .orElseGet(() -> Languages.askedBy(surroundings.variables()));
    Console app =
        new Console(
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)),
            new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false),
            new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true),
            surroundings,
            clock,
            language);
    int exitCode = new Cli(app, List.of(args).contains("--debug")).execute(args);
    app.out().flush();
    return exitCode;
  }

  private int execute(String[] args) {
    Optional<String> unknown =
        optionValue(args, "--lang")
            .filter(lang -> Languages.find(lang).isEmpty() && !isBoth(lang, args));
    if (unknown.isPresent()) {
      say(
          app.messages()
              .get("error.unknown-language", unknown.get(), HelpTexts.languages(app.messages())));
      return ExitCode.USAGE;
    }
    CommandLine commandLine = new CommandLine(new RootCommand(app));
    commandLine.addMixin("common", app.options());
    subcommands(args).forEach((name, make) -> commandLine.addSubcommand(name, make.apply(app)));
    commandLine
        .setResourceBundle(new HelpTexts(app.messages()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(Math.max(app.surroundings().width(), 55))
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi(args)))
        .setOut(app.out())
        .setErr(app.err())
        .setParameterExceptionHandler(this::wrongUsage)
        .setExecutionExceptionHandler(this::failed);
    return commandLine.execute(args);
  }

  /** Whether all languages are asked for, and of the one command that writes all at once. */
  private static boolean isBoth(String language, String[] args) {
    return language.equalsIgnoreCase(ExportOptions.BOTH)
        && subcommands(args).size() == 1
        && subcommands(args).containsKey("export");
  }

  private CommandLine.Help.Ansi ansi(String[] args) {
    boolean never = optionValue(args, "--color").filter("never"::equalsIgnoreCase).isPresent();
    return app.colour() && !never ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
  }

  /** Only the command that is named, so that nobody waits for the others; all, if none is. */
  private static Map<String, Function<Console, Object>> subcommands(String[] args) {
    for (String arg : args) {
      if (COMMANDS.containsKey(arg)) {
        return Map.of(arg, COMMANDS.get(arg));
      }
    }
    return COMMANDS;
  }

  private static Optional<String> optionValue(String[] args, String name) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith(name + "=")) {
        return Optional.of(args[i].substring(name.length() + 1));
      }
      if (args[i].equals(name) && i + 1 < args.length) {
        return Optional.of(args[i + 1]);
      }
    }
    return Optional.empty();
  }

  private int wrongUsage(ParameterException e, String[] args) {
    if (e.getCause() instanceof Failure failure) {
      return tell(failure);
    }
    new UsageErrors(app.messages()).describe(e).forEach(this::say);
    say(app.messages().get("error.see-help", e.getCommandLine().getCommandSpec().qualifiedName()));
    if (debug) {
      e.printStackTrace(app.err());
    }
    return ExitCode.USAGE;
  }

  private int failed(Exception e, CommandLine commandLine, ParseResult parsed) {
    if (debug) {
      e.printStackTrace(app.err());
    }
    if (e instanceof Failure failure) {
      return tell(failure);
    }
    if (e instanceof BrokenDataException broken) {
      return tellBroken(broken);
    }
    say(app.messages().get("error.internal", e));
    return ExitCode.INTERNAL;
  }

  private int tell(Failure failure) {
    app.out().flush();
    failure.lines().forEach(this::say);
    return failure.exitCode();
  }

  private int tellBroken(BrokenDataException broken) {
    app.out().flush();
    for (Problem problem : broken.problems()) {
      say(problem.describe(app.messages()));
    }
    say(app.messages().count("error.broken-data", broken.problems().size()));
    return ExitCode.NO;
  }

  private void say(String line) {
    app.err().println(Sanitizer.clean(line));
  }
}
