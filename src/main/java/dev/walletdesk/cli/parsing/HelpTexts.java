package dev.walletdesk.cli.parsing;

import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The help texts of one language and, for their use, which languages there are to choose from. So
 * no list of them is kept in a text.
 */
public final class HelpTexts extends ResourceBundle {

  /** The key of all languages in the notation of synopses: {@code zh|en}. */
  static final String LANGUAGES = "languages";

  private static final String IN_WORDS = "languages.in-words";

  private final Messages messages;

  /** The help texts in the language of {@code messages}. */
  public HelpTexts(Messages messages) {
    this.messages = messages;
    setParent(Messages.packed("help", messages.language()));
  }

  /** All languages as a choice in a sentence: “zh or en”. */
  public static String languages(Messages messages) {
    return codes(messages.get("list.or"));
  }

  private static String codes(String between) {
    return Languages.all().stream().map(Language::code).collect(Collectors.joining(between));
  }

  @Override
  protected Object handleGetObject(String key) {
    return switch (key) {
      case LANGUAGES -> codes("|");
      case IN_WORDS -> languages(messages);
      default -> null;
    };
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(keySet());
  }

  @Override
  protected Set<String> handleKeySet() {
    return Set.of(LANGUAGES, IN_WORDS);
  }
}
