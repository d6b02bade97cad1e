package dev.walletdesk.cli.manual;

import dev.walletdesk.cli.output.Console;
import dev.walletdesk.cli.parsing.FirstPass;
import dev.walletdesk.cli.parsing.HelpTexts;
import dev.walletdesk.cli.parsing.ProgramVersion;
import dev.walletdesk.text.Language;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is answered before any option is known: the version, and what {@code --help} says of each
 * command, laid out by the build ({@link HelpLayout}) for lines of the usual width and without
 * colour: to lay it out takes a model of the command and of all its options.
 */
public final class HelpPages {

  static final int WIDTH = 80;

  private final Path directory;

  /** The pages in {@code directory}, or to be written there. */
  public HelpPages(Path directory) {
    this.directory = directory;
  }

  /**
   * What a command line asks for that takes no knowledge of any options: the version, or the help
   * of a command.
   */
  public Optional<String> answer(FirstPass first, String command, Console console) {
    List<String> rest = first.rest();
    if (first.givenTwice().isPresent() || rest.size() != (command.isEmpty() ? 1 : 2)) {
      return Optional.empty();
    }
    String last = rest.get(rest.size() - 1);
    if (command.isEmpty() && (last.equals("--version") || last.equals("-V"))) {
      List<String> lines = ProgramVersion.lines(new HelpTexts(console.messages()));
      return Optional.of(String.join(System.lineSeparator(), lines) + System.lineSeparator());
    }
    return last.equals("--help") || last.equals("-h") ? of(command, console) : Optional.empty();
  }

  private Optional<String> of(String command, Console console) {
    File file = file("walletdesk-" + command, console.messages().language());
    if (console.width() != WIDTH || console.rendering().colour() || !file.isFile()) {
      return Optional.empty();
    }
    try (InputStream in = new FileInputStream(file)) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  File file(String page, Language language) {
    return new File(directory.toString(), language.code() + "/" + page + ".txt");
  }
}
