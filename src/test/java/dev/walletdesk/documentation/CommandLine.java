package dev.walletdesk.documentation;

import java.util.regex.Pattern;

/** A line of a shell with words in double quotes, as the pages have them. */
final class CommandLine {

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private CommandLine() {}

  static String[] words(String line) {
    return WORD.matcher(line)
        .results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .toArray(String[]::new);
  }
}
