package dev.walletdesk.cli.manual;

import dev.walletdesk.cli.output.Console;
import dev.walletdesk.cli.output.ExitCode;
import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.cli.parsing.Command;
import dev.walletdesk.text.DataName;
import dev.walletdesk.text.EditDistance;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** {@code help}: explains a command, or what concerns all of them. */
public final class HelpCommand implements Command {

  /** How its words are called in help. */
  public static final String NAMES = "COMMAND|TOPIC";

  private final Console console;
  private final Supplier<Arguments> program;

  private List<String> names = List.of();

  /**
   * The command.
   *
   * @param program all commands, asked for when they are needed
   */
  public HelpCommand(Console console, Supplier<Arguments> program) {
    this.console = console;
    this.program = program;
  }

  @Override
  public Arguments arguments() {
    return Arguments.of(this).words(NAMES, "0..*", "help.name", given -> names = given);
  }

  @Override
  public Integer call() {
    Messages messages = console.messages();
    Page page = console.page();
    ManualPage writer = new ManualPage(page, messages);
    ManualReader manuals = new ManualReader(program.get(), messages);
    Optional<Manual> manual = manuals.find(names);
    if (manual.isPresent()) {
      writer.write(manual.get());
    } else {
      writer.write(topic(manuals).in(Messages.load("help", messages.language())));
    }
    console.print(page);
    return ExitCode.DONE;
  }

  private HelpTopic topic(ManualReader manuals) {
    String name = String.join(" ", names);
    return DataName.find(HelpTopic.class, name)
        .orElseThrow(
            () ->
                console.failure(
                    ExitCode.USAGE, "error.unknown-topic", name, nearest(name, manuals)));
  }

  private static String nearest(String name, ManualReader manuals) {
    return Stream.concat(
            manuals.all().stream().map(manual -> manual.name().replaceFirst("^walletdesk ?", "")),
            Arrays.stream(HelpTopic.values()).map(DataName::of))
        .filter(known -> !known.isEmpty())
        .min(Comparator.comparingInt(known -> EditDistance.between(name, known)))
        .orElseThrow();
  }
}
