package dev.walletdesk.cli.manual;

import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Rendering;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** The help of all commands, laid out for {@link HelpPages}. */
public final class HelpLayout {

  private final Function<Messages, Arguments> program;

  /**
   * The help of a program.
   *
   * @param program makes all commands, anew for each language
   */
  public HelpLayout(Function<Messages, Arguments> program) {
    this.program = program;
  }

  /** Writes it into {@code directory}, where a start looks for it. */
  public void write(Path directory) throws IOException {
    HelpPages pages = new HelpPages(directory);
    for (Language language : Languages.all()) {
      Messages messages = Messages.in(language);
      for (Manual manual : new ManualReader(program.apply(messages), messages).all()) {
        Path file = pages.file(manual.pageName(), language).toPath();
        Files.createDirectories(file.getParent());
        Files.writeString(file, text(manual, messages));
      }
    }
  }

  private static String text(Manual manual, Messages messages) {
    Page page = new Page(HelpPages.WIDTH);
    new ManualPage(page, messages).write(manual);
    StringWriter text = new StringWriter();
    page.print(new PrintWriter(text), Rendering.PLAIN);
    return text.toString();
  }
}
