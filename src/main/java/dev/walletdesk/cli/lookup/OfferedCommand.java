package dev.walletdesk.cli.lookup;

import dev.walletdesk.cli.output.Console;
import dev.walletdesk.cli.parsing.LanguageSource;

/**
 * Commands that are offered to copy: they work when they are pasted into a POSIX shell, with the
 * data and the language of the run that offers them.
 *
 * @param console knows the language
 * @param source knows the data that was added
 * @param languageSource whether the language was asked for
 */
public record OfferedCommand(Console console, CatalogSource source, LanguageSource languageSource) {

  /** The program with a command and what belongs to it. */
  public String of(String command) {
    StringBuilder line = new StringBuilder("walletdesk");
    source.added().forEach(path -> line.append(" --data ").append(quoted(path.toString())));
    if (languageSource == LanguageSource.OPTION) {
      line.append(" --lang ").append(console.messages().language().code());
    }
    return line.append(' ').append(command).toString();
  }

  /** As every POSIX shell reads it as one word. */
  private static String quoted(String word) {
    return word.matches("[\\w@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
