package dev.walletdesk.text;

import java.util.List;
import java.util.Locale;

/**
 * A language that walletdesk speaks. Which there are is not known to the code but comes with the
 * program; there is one object for each of them, see {@link Languages}.
 */
public final class Language {

  private final String code;
  private final boolean required;
  private final Locale locale;
  private final List<String> ranges;

  /**
   * A language.
   *
   * @param ranges what else an environment may call it: language tags, or what they begin with and
   *     an asterisk
   */
  Language(String code, boolean required, Locale locale, List<String> ranges) {
    this.code = code;
    this.required = required;
    this.locale = locale;
    this.ranges = List.copyOf(ranges);
  }

  /** The tag (BCP 47) used on the command line, in the data and of bundles, such as {@code zh}. */
  public String code() {
    return code;
  }

  /** The locale in which names of countries, languages and dates are written. */
  public Locale locale() {
    return locale;
  }

  /** The tag (BCP 47) by which documents name their language, such as {@code zh-CN}. */
  public String tag() {
    return locale.toLanguageTag();
  }

  /** Whether every text of the data must be there in it. */
  public boolean isRequired() {
    return required;
  }

  /** Whether {@code tag} is a name of this language, in any case. */
  boolean isNamed(String tag) {
    if (tag.equalsIgnoreCase(code) || tag.equalsIgnoreCase(tag())) {
      return true;
    }
    for (String range : ranges) {
      if (tag.equalsIgnoreCase(range)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code tag} begins as one of its ranges does that end with an asterisk. */
  boolean isMeantBy(String tag) {
    for (String range : ranges) {
      int fixed = range.length() - 1;
      if (range.endsWith("*") && tag.regionMatches(true, 0, range, 0, fixed)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return code;
  }
}
