package dev.walletdesk.cli.manual;

import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Function;

/** The man pages of all commands, in a directory of their own for each language. */
public final class ManPages {

  private final Function<Messages, Arguments> program;
  private final String day;

  /**
   * The pages of a program.
   *
   * @param program makes all commands, anew for each language
   * @param day the day that the pages bear
   */
  public ManPages(Function<Messages, Arguments> program, String day) {
    this.program = program;
    this.day = day;
  }

  /** Writes them below {@code directory}, where {@code man} looks for them. */
  public void write(Path directory) throws IOException {
    for (Language language : Languages.all()) {
      Path place = directory.resolve(place(language));
      Files.createDirectories(place);
      Messages messages = Messages.in(language);
      ResourceBundle texts = Messages.load("help", language);
      List<Manual> manuals = new ManualReader(program.apply(messages), messages).all();
      for (Manual manual : manuals) {
        Files.writeString(
            place.resolve(manual.pageName() + ".1"),
            new ManPage(texts, day).of(manual, topics(manual, texts), others(manual, manuals)));
      }
    }
  }

  private static String place(Language language) {
    return language.equals(Languages.DEFAULT) ? "man1" : language.locale().toString() + "/man1";
  }

  private static List<HelpTopic.Text> topics(Manual manual, ResourceBundle texts) {
    return manual.name().contains(" ")
        ? List.of(HelpTopic.EXIT_CODES.in(texts))
        : Arrays.stream(HelpTopic.values()).map(topic -> topic.in(texts)).toList();
  }

  private static List<String> others(Manual manual, List<Manual> manuals) {
    return manuals.stream()
        .map(Manual::pageName)
        .filter(name -> !name.equals(manual.pageName()))
        .toList();
  }
}
