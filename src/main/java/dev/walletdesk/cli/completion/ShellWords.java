package dev.walletdesk.cli.completion;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words as they stand in a command line for bash, which hands them to completion unread, and takes
 * what completes them as it is.
 *
 * @see <a
 *     href="https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02">POSIX:
 *     quoting</a>
 */
final class ShellWords {

  private static final Pattern SPECIAL = Pattern.compile("[^\\p{L}\\p{M}\\p{N}@%+=:,./_-]");
  private static final String HOME = "~/";

  private ShellWords() {}

  /** The word that is meant, without quotes and backslashes, and with the home directory. */
  static String read(String typed, Map<String, String> variables) {
    String home = variables.getOrDefault("HOME", "~") + "/";
    String whole = typed.startsWith(HOME) ? home + typed.substring(HOME.length()) : typed;
    StringBuilder word = new StringBuilder();
    char quote = 0;
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '\'' || c == '"')) {
        quote = c;
      } else if (c == '\\' && quote != '\'' && i + 1 < whole.length()) {
        i++;
        word.append(whole.charAt(i));
      } else {
        word.append(c);
      }
    }
    return word.toString();
  }

  /** A word as it has to be typed. */
  static String write(String word) {
    return SPECIAL.matcher(word).replaceAll("\\\\$0");
  }
}
