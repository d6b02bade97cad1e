package dev.walletdesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The locales that an environment names, in the notation of POSIX: {@code zh_CN.UTF-8}. */
public final class EnvironmentLocale {

  private static final String OURS = "WALLETDESK_LANG";

  /** Locales by preference, divided by colons. */
  private static final String PREFERENCES = "LANGUAGE";

  /**
   * The variables of the system, the one that counts most first; in front what the launcher has
   * found in them before it set them for the JVM.
   */
  private static final List<String> SYSTEM =
      List.of("WALLETDESK_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG");

  private static final String WITH_COUNTRY = "[a-z]{2,3}(?:_[A-Z][a-z]{3})?_([A-Z]{2})\\b.*";

  private EnvironmentLocale() {}

  /**
   * The locales that {@code variables} name, the one that counts most first. Preferences count only
   * where the system is set to a language at all.
   *
   * @see <a
   *     href="https://www.gnu.org/software/gettext/manual/html_node/Locale-Environment-Variables.html">GNU
   *     gettext: environment variables</a>
   */
  public static List<String> all(Map<String, String> variables) {
    List<String> system = new ArrayList<>();
    for (String variable : SYSTEM) {
      addAll(system, variables.getOrDefault(variable, ""));
    }
    List<String> locales = new ArrayList<>();
    addAll(locales, variables.getOrDefault(OURS, ""));
    if (!system.isEmpty() && !isPortable(system.get(0))) {
      addAll(locales, variables.getOrDefault(PREFERENCES, ""));
    }
    locales.addAll(system);
    return locales;
  }

  private static void addAll(List<String> locales, String value) {
    for (String locale : value.split(":", -1)) {
      if (!locale.isEmpty()) {
        locales.add(locale);
      }
    }
  }

  /** Whether a locale is the one that is there without asking, and names no language. */
  static boolean isPortable(String locale) {
    String name = withoutEncoding(locale);
    return name.equals("C") || name.equals("POSIX");
  }

  /** A locale's name without its encoding and modifier: {@code zh_CN}. */
  static String withoutEncoding(String locale) {
    int end = 0;
    while (end < locale.length() && locale.charAt(end) != '.' && locale.charAt(end) != '@') {
      end++;
    }
    return locale.substring(0, end);
  }

  /** The country that a locale names. */
  public static Optional<String> countryOf(String locale) {
    Matcher matcher = Pattern.compile(WITH_COUNTRY).matcher(locale);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
