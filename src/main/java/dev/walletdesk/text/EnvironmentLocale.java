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
  public static List<String> all(Map<String, String> variables) {
    List<String> locales = new ArrayList<>();
    for (String variable : VARIABLES) {
      String value = variables.getOrDefault(variable, "");
      if (!value.isEmpty()) {
        locales.add(value);
      }
    }
    return locales;
  }

  /** The country that a locale names. */
  public static Optional<String> countryOf(String locale) {
    Matcher matcher = Pattern.compile(WITH_COUNTRY).matcher(locale);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
