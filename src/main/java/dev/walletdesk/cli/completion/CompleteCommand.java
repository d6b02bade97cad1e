package dev.walletdesk.cli.completion;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.cli.output.Console;
import dev.walletdesk.cli.output.ExitCode;
import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.cli.parsing.Command;
import dev.walletdesk.cli.parsing.FirstPass;
import dev.walletdesk.cli.parsing.HelpTexts;
import dev.walletdesk.text.DataName;
import dev.walletdesk.text.Sanitizer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;

/**
 * {@code complete}, which the scripts of shells call: the words of a command line in, of which the
 * last is to be completed; out a line for each word that fits, with a tab and what it means behind
 * it. Where files fit, {@code :any} or {@code :directories} stands there alone.
 */
public final class CompleteCommand implements Command {

  /** Its name on the command line. */
  public static final String NAME = "complete";

  private final Console console;
  private final Supplier<Arguments> program;
  private final Function<List<Path>, Catalog> data;
  private final Map<String, String> variables;

  private Shell shell;
  private List<String> words = List.of();

  /**
   * The command.
   *
   * @param program all commands
   * @param data the catalog with what directories add to it
   * @param variables the environment
   */
  public CompleteCommand(
      Console console,
      Supplier<Arguments> program,
      Function<List<Path>, Catalog> data,
      Map<String, String> variables) {
    this.console = console;
    this.program = program;
    this.data = data;
    this.variables = Map.copyOf(variables);
  }

  @Override
  public Arguments arguments() {
    return Arguments.of(this)
        .hidden()
        .oneOf(Shell.class, "completion.shell", given -> shell = given)
        .wordsBehind("WORD", "completion.words", given -> words = given);
  }

  @Override
  public Integer call() {
    List<String> typed = words.isEmpty() ? List.of("") : words.stream().map(this::read).toList();
    Arguments commands = program.get();
    new CommandLine(commands.spec()).setResourceBundle(new HelpTexts(console.messages()));
    List<String> before = typed.subList(0, typed.size() - 1);
    Catalog catalog = data.apply(FirstPass.of(before).options().data());
    Candidates found =
        new Completer(commands, new CatalogWords(catalog, console.messages())).complete(typed);
    if (found.files() != Candidates.Files.NONE) {
      console.out().print(":" + DataName.of(found.files()) + "\n");
    }
    found.words().forEach(this::print);
    console.out().flush();
    return ExitCode.DONE;
  }

  private String read(String typed) {
    return shell == Shell.BASH ? ShellWords.read(typed, variables) : typed;
  }

  private void print(Candidate candidate) {
    String word = Sanitizer.clean(candidate.word());
    console
        .out()
        .print(
            shell == Shell.BASH
                ? ShellWords.write(word) + "\n"
                : word + "\t" + Sanitizer.clean(candidate.meaning()) + "\n");
  }
}
