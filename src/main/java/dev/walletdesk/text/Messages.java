package dev.walletdesk.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * What walletdesk says in one language, by key, from {@code messages_CODE.properties}. Patterns are
 * those of {@link MessageFormat}; arguments are strings.
 */
public final class Messages {

  private final Language language;
  private final ResourceBundle bundle;

  private Messages(Language language, ResourceBundle bundle) {
    this.language = language;
    this.bundle = bundle;
  }

  /** The messages in {@code language}. */
  public static Messages in(Language language) {
    return new Messages(language, load("messages", language));
  }

  /**
   * The bundle {@code name} in {@code language}, read as UTF-8 without falling back to another
   * language.
   */
  public static ResourceBundle load(String name, Language language) {
    String file = "/dev/walletdesk/" + name + "_" + language.code() + ".properties";
    try (InputStream bytes = Messages.class.getResourceAsStream(file)) {
      return new PropertyResourceBundle(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language in which this speaks. */
  public Language language() {
    return language;
  }

  /**
   * The message {@code key} with its arguments filled in.
   *
   * @throws java.util.MissingResourceException if there is none: a mistake in the program
   */
  public String get(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    if (arguments.length == 0) {
      return pattern;
    }
    Object[] strings = Arrays.stream(arguments).map(String::valueOf).toArray();
    return new MessageFormat(pattern, language.locale()).format(strings);
  }

  /** The message {@code key} for a count: {@code key.one} where it is one. */
  public String count(String key, int count) {
    return get(count == 1 ? key + ".one" : key, count);
  }

  /** The text in this language. */
  public String of(LocalizedText text) {
    return text.in(language);
  }
}
