package dev.walletdesk.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The languages that there are: those that {@code languages.txt}, beside the bundles, names. Tags
 * are looked up as RFC 4647, section 3.4, says: the longest that is known.
 */
public final class Languages {

  private static final String DEFAULT_WORD = "default";
  private static final String OPTIONAL_WORD = "optional";

  private static final List<Language> ALL;

  /** What those read whose own language is not there; every text of the data has it. */
  public static final Language DEFAULT;

  static {
    List<Language> all = new ArrayList<>();
    Language standard = null;
    for (String line : WordList.entries("/dev/walletdesk/languages.txt")) {
      List<String> words = Arrays.asList(line.strip().split(" "));
      Language language =
          new Language(
              words.get(0),
              !words.get(1).equals(OPTIONAL_WORD),
              Locale.forLanguageTag(words.get(2)),
              words.subList(3, words.size()));
      all.add(language);
      standard = words.get(1).equals(DEFAULT_WORD) ? language : standard;
    }
    ALL = List.copyOf(all);
    DEFAULT = standard;
  }

  private Languages() {}

  /** All of them, in the order in which they stand side by side. */
  public static List<Language> all() {
    return ALL;
  }

  /** The language with exactly this {@link Language#code()}, in any case. */
  public static Optional<Language> find(String code) {
    for (Language language : ALL) {
      if (language.code().equalsIgnoreCase(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /**
   * The language with this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Language of(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException("no language " + code));
  }

  /** The language that the environment asks for: the first that is there. */
  public static Language askedBy(Map<String, String> environment) {
    for (String locale : EnvironmentLocale.all(environment)) {
      if (EnvironmentLocale.isPortable(locale)) {
        return DEFAULT;
      }
      Optional<Language> meant = meantBy(locale);
      if (meant.isPresent()) {
        return meant.get();
      }
    }
    return DEFAULT;
  }

  /**
   * Whether the environment asks for one: the C locale, which is there without asking, does not.
   */
  public static boolean isAskedBy(Map<String, String> environment) {
    List<String> locales = EnvironmentLocale.all(environment);
    return !locales.isEmpty() && !EnvironmentLocale.isPortable(locales.get(0));
  }

  /** The language of a locale in the notation of POSIX, such as {@code fr_CA.UTF-8}. */
  private static Optional<Language> meantBy(String posixLocale) {
    Optional<Language> named = lookUp(tag(posixLocale));
    if (named.isPresent()) {
      return named;
    }
    for (Language language : ALL) {
      if (language.isMeantBy(posixLocale)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** The one that follows {@code language}, the first after the last. */
  public static Language after(Language language) {
    return ALL.get((ALL.indexOf(language) + 1) % ALL.size());
  }

  /** The language that a text is written in, where its characters tell. */
  public static Optional<Language> writtenIn(String text) {
    boolean hasLetter = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.isIdeographic(text.codePointAt(i))) {
        return lookUp(Locale.CHINESE.getLanguage());
      }
      hasLetter |= Character.isLetter(text.codePointAt(i));
    }
    return hasLetter ? Optional.of(DEFAULT) : Optional.empty();
  }

  /** The language in which to say what is not there in {@code language}. */
  static Language standIn(Language language) {
    return lookUp(shortened(language.code())).orElse(DEFAULT);
  }

  private static Optional<Language> lookUp(String tag) {
    for (String range = tag; !range.isEmpty(); range = shortened(range)) {
      for (Language language : ALL) {
        if (language.isNamed(range)) {
          return Optional.of(language);
        }
      }
    }
    return Optional.empty();
  }

  /** A locale's name without its encoding and modifier, as a language tag. */
  private static String tag(String posixLocale) {
    return EnvironmentLocale.withoutEncoding(posixLocale).replace('_', '-');
  }

  private static String shortened(String tag) {
    return tag.substring(0, Math.max(tag.lastIndexOf('-'), 0));
  }
}
