package dev.walletdesk.cli.lookup;

import dev.walletdesk.text.Language;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Commands that texts offer to copy: in all of them stand the data and the language of the run that
 * offers them, so that they do the same when they are pasted into a POSIX shell.
 */
public final class OfferedCommand {

  private static final String PROGRAM = "walletdesk ";

  private OfferedCommand() {}

  /**
   * What puts the options into a text.
   *
   * @param names of the commands; what else follows the program's name is no command
   * @param data that was added
   * @param language that was asked for
   */
  public static UnaryOperator<String> with(
      Collection<String> names, List<Path> data, Optional<Language> language) {
    String options =
        data.stream()
                .map(path -> "--data " + quoted(path.toString()) + " ")
                .collect(Collectors.joining())
            + language.map(it -> "--lang " + it.code() + " ").orElse("");
    if (options.isEmpty()) {
      return UnaryOperator.identity();
    }
    Pattern command = Pattern.compile(PROGRAM + "(?=(?:" + String.join("|", names) + ")\\b)");
    String replacement = Matcher.quoteReplacement(PROGRAM + options);
    return text -> command.matcher(text).replaceAll(replacement);
  }

  /** What has a conversation that is offered held on plain lines. */
  public static String onPlainLines(String text) {
    return text.replaceAll(
        "(" + PROGRAM + "(?:--\\S+ (?:'[^']*'|\\S)+ )*diagnose)\\b", "$1 --plain");
  }

  /** As every POSIX shell reads it as one word. */
  private static String quoted(String word) {
    return word.matches("[\\w@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
