package dev.walletdesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The locales that an environment names, in the notation of POSIX: {@code zh_CN.UTF-8}. */
public final class EnvironmentLocale {

  /** The variables that name one, most specific first. */
  private static final List<String> VARIABLES =
      List.of("WALLETDESK_LANG", "LC_ALL", "LC_MESSAGES", "LANG");

  private static final String WITH_COUNTRY = "[a-z]{2,3}(?:_[A-Z][a-z]{3})?_([A-Z]{2})\\b.*";

  private EnvironmentLocale() {}

  /** The locales that {@code variables} name, the one that counts most first. */
  static List<String> all(Map<String, String> variables) {
    List<String> locales = new ArrayList<>();
    for (String variable : VARIABLES) {
      String value = variables.getOrDefault(variable, "");
      if (!value.isEmpty()) {
        locales.add(value);
      }
    }
    return locales;
  }

  /** The country of the first locale that names one: most likely the user's own. */
  public static Optional<String> country(Map<String, String> variables) {
    Pattern withCountry = Pattern.compile(WITH_COUNTRY);
    return all(variables).stream()
        .map(withCountry::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .findFirst();
  }
}
