package dev.walletdesk.text;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks links so that a terminal opens the whole of them, wherever its lines end (OSC 8,
 * "Hyperlinks in terminal emulators" by Egmont Koblinger).
 */
public final class Hyperlinks {

  private static final String START = "\u001B]8;;";
  private static final String END = "\u001B\\";

  /** What is not part of a link when it stands at its end, such as the full stop of a sentence. */
  private static final Pattern LINK = Pattern.compile("https?://[!-~]*[A-Za-z0-9/_=&#~+-]");

  /** Names of terminals that are known to understand the marks. */
  private static final Set<String> PROGRAMS =
      Set.of("iTerm.app", "WezTerm", "vscode", "ghostty", "Tabby", "rio");

  private static final Set<String> TERMS =
      Set.of(
          "xterm-kitty", "xterm-ghostty", "alacritty", "foot", "foot-extra", "wezterm", "contour");

  /** Variables that only such terminals set. */
  private static final Set<String> VARIABLES =
      Set.of("WT_SESSION", "KITTY_WINDOW_ID", "DOMTERM", "ALACRITTY_WINDOW_ID");

  /** Programs in between, of which older ones show the marks or drop the link. */
  private static final Set<String> BETWEEN = Set.of("TMUX", "STY");

  /** From this version on, written as the library VTE writes it, its terminals know links. */
  private static final int VTE = 5000;

  /** The same of Konsole. */
  private static final int KONSOLE = 201200;

  private Hyperlinks() {}

  /** Whether the terminal that these environment variables tell of is known to understand them. */
  public static boolean areUnderstoodIn(Map<String, String> variables) {
    return BETWEEN.stream().noneMatch(variables::containsKey)
        && (VARIABLES.stream().anyMatch(variables::containsKey)
            || PROGRAMS.contains(variables.getOrDefault("TERM_PROGRAM", ""))
            || TERMS.contains(variables.getOrDefault("TERM", ""))
            || isAtLeast(VTE, "VTE_VERSION", variables)
            || isAtLeast(KONSOLE, "KONSOLE_VERSION", variables));
  }

  private static boolean isAtLeast(int version, String name, Map<String, String> variables) {
    return Optional.ofNullable(variables.get(name))
        .filter(number -> number.matches("\\d{1,8}"))
        .filter(number -> Integer.parseInt(number) >= version)
        .isPresent();
  }

  /** {@code text} with every link in it marked. */
  static String mark(String text) {
    return text.contains("://") ? LINK.matcher(text).replaceAll(Hyperlinks::marked) : text;
  }

  private static String marked(MatchResult link) {
    String address = link.group();
    return Matcher.quoteReplacement(START + address + END + address + START + END);
  }
}
