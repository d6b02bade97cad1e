package dev.walletdesk.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;

/**
 * What walletdesk says in one language, by key, from {@code messages_CODE.properties}. Where an
 * argument belongs stands its number between braces: {@code {0}}.
 */
public final class Messages {

  private static final int ASCII_END = 0x80;

  private final Language language;
  private final ResourceBundle bundle;

  /** None at most starts, which load no class for it. */
  private final Optional<UnaryOperator<String>> commands;

  private Messages(
      Language language, ResourceBundle bundle, Optional<UnaryOperator<String>> commands) {
    this.language = language;
    this.bundle = bundle;
    this.commands = commands;
  }

  /** The messages in {@code language}. */
  public static Messages in(Language language) {
    return new Messages(language, packed("messages", language), Optional.empty());
  }

  /**
   * The same messages, with the commands that they offer to copy changed as {@code change} does.
   */
  public Messages offering(UnaryOperator<String> change) {
    return new Messages(language, bundle, Optional.of(text -> change.apply(offered(text))));
  }

  /** The same in another language, with the same commands. */
  public Messages speaking(Language other) {
    return new Messages(other, packed("messages", other), commands);
  }

  /** A command as it is offered to copy. */
  public String offered(String command) {
    return commands.isPresent() ? commands.get().apply(command) : command;
  }

  /** The same messages, with the commands as somebody types them who has no options to keep. */
  public Messages withoutOptions() {
    return new Messages(language, bundle, Optional.empty());
  }

  /** The bundle {@code name} in {@code language}, as the build has laid it out. */
  public static ResourceBundle packed(String name, Language language) {
    try (InputStream bytes = ProgramFile.open(resource(name, language, ".bundle"))) {
      return bytes == null ? load(name, language) : new PackedBundle(bytes.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String resource(String name, Language language, String ending) {
    return "/dev/walletdesk/" + name + "_" + language.code() + ending;
  }

  /**
   * The bundle {@code name} in {@code language}, read as UTF-8 without falling back to another
   * language.
   */
  public static ResourceBundle load(String name, Language language) {
    try (InputStream bytes =
        Messages.class.getResourceAsStream(resource(name, language, ".properties"))) {
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
    return offered(arguments.length == 0 ? pattern : filledIn(pattern, arguments));
  }

  /** A place for an argument is its number, one digit, between braces; nothing else is special. */
  private static String filledIn(String pattern, Object[] arguments) {
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', done)) {
      int argument = pattern.charAt(at + 1) - '0';
      join(text, pattern.substring(done, at));
      join(text, String.valueOf(arguments[argument]));
      done = at + "{0}".length();
    }
    join(text, pattern.substring(done));
    return text.toString();
  }

  /**
   * Appends a part. Between a Chinese character and a Latin letter or a digit stands a space, as
   * the texts themselves have it; inside the parts nothing is changed.
   */
  private static void join(StringBuilder text, String part) {
    if (text.length() > 0 && !part.isEmpty()) {
      int before = text.codePointBefore(text.length());
      int after = part.codePointAt(0);
      if ((isHan(before) && isLatin(after)) || (isLatin(before) && isHan(after))) {
        text.append(' ');
      }
    }
    text.append(part);
  }

  private static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }

  /** In ASCII, where widths differ visibly: a plus sign begins a telephone number. */
  private static boolean isLatin(int codePoint) {
    return codePoint == '+' || (codePoint < ASCII_END && Character.isLetterOrDigit(codePoint));
  }

  /** The message {@code key} for a count: {@code key.one} where it is one. */
  public String count(String key, int count) {
    return get(count == 1 ? key + ".one" : key, count);
  }

  /** The text in this language. */
  public String of(LocalizedText text) {
    return offered(text.in(language));
  }
}
