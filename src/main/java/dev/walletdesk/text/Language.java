package dev.walletdesk.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The two languages that walletdesk speaks; they are equals. */
public enum Language {
  ZH(Locale.SIMPLIFIED_CHINESE),
  EN(Locale.ENGLISH);

  /** The variables that name the language, most specific first. */
  private static final List<String> VARIABLES =
      List.of("WALLETDESK_LANG", "LC_ALL", "LC_MESSAGES", "LANG");

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The locale in which names of countries, languages and dates are written. */
  public Locale locale() {
    return locale;
  }

  /** The name used on the command line and in the data: {@code zh} or {@code en}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The language with exactly this {@link #code()}, in any case. */
  public static Optional<Language> ofCode(String code) {
    return switch (code.toLowerCase(Locale.ROOT)) {
      case "zh" -> Optional.of(ZH);
      case "en" -> Optional.of(EN);
      default -> Optional.empty();
    };
  }

  /** The language that the environment asks for: zh* means Chinese, anything else English. */
  public static Language of(Map<String, String> environment) {
    for (String variable : VARIABLES) {
      String value = environment.getOrDefault(variable, "");
      if (!value.isEmpty()) {
        return value.toLowerCase(Locale.ROOT).startsWith("zh") ? ZH : EN;
      }
    }
    return EN;
  }
}
