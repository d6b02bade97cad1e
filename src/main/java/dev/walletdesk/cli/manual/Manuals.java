package dev.walletdesk.cli.manual;

import dev.walletdesk.cli.output.Console;
import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.text.Page;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** What {@code --help} says of a command. */
public final class Manuals {

  private final Arguments program;
  private final Console console;

  /** Of the commands below {@code program}. */
  public Manuals(Arguments program, Console console) {
    this.program = program;
    this.console = console;
  }

  /** The manual of a command as it is printed on the console. */
  public String of(CommandSpec command) {
    List<String> names = Arrays.asList(command.qualifiedName().split(" "));
    Manual manual =
        new ManualReader(program, console.messages())
            .find(names.subList(1, names.size()))
            .orElseThrow();
    Page page = console.page();
    new ManualPage(page, console.messages()).write(manual);
    StringWriter text = new StringWriter();
    page.print(new PrintWriter(text), console.rendering());
    return text.toString();
  }
}
