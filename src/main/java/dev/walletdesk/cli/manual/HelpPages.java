package dev.walletdesk.cli.manual;

import dev.walletdesk.cli.output.Console;
import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.cli.parsing.FirstPass;
import dev.walletdesk.cli.parsing.HelpTexts;
import dev.walletdesk.cli.parsing.ProgramVersion;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Rendering;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is answered before any option is known: the version, and what {@code --help} says of each
 * command, laid out by the build for lines of the usual width and without colour: to lay it out
 * takes a model of the command and of all its options.
 */
public final class HelpPages {

  private static final int WIDTH = 80;

  private final Path directory;

  /** The pages in {@code directory}, or to be written there. */
  public HelpPages(Path directory) {
    this.directory = directory;
  }

  /**
   * All of them, by the files in which they belong.
   *
   * @param program makes all commands, anew for each language
   */
  public Map<Path, String> all(Function<Messages, Arguments> program) {
    Map<Path, String> pages = new LinkedHashMap<>();
    for (Language language : Languages.all()) {
      Messages messages = Messages.in(language);
      for (Manual manual : new ManualReader(program.apply(messages), messages).all()) {
        Page page = new Page(WIDTH);
        new ManualPage(page, messages).write(manual);
        StringWriter text = new StringWriter();
        page.print(new PrintWriter(text), Rendering.PLAIN);
        pages.put(file(manual.pageName(), language).toPath(), text.toString());
      }
    }
    return pages;
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

  private File file(String page, Language language) {
    return new File(directory.toString(), language.code() + "/" + page + ".txt");
  }
}
