package dev.walletdesk.cli.parsing;

import dev.walletdesk.format.ContactsFormats;
import dev.walletdesk.format.FaqFormats;
import dev.walletdesk.text.DataName;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The help texts of one language and, for their use, what there is to choose from: languages and
 * formats. So no list of them is kept in a text or an annotation.
 */
public final class HelpTexts extends ResourceBundle {

  /** The key of all languages in the notation of synopses: {@code zh|en}. */
  static final String LANGUAGES = "languages";

  /** The key of all formats of the FAQ in that notation. */
  public static final String FAQ_FORMATS = "formats.faq";

  /** The key of all formats of contacts in that notation. */
  public static final String CONTACTS_FORMATS = "formats.contacts";

  private static final String IN_WORDS = "languages.in-words";

  private final Messages messages;

  /** The help texts in the language of {@code messages}. */
  public HelpTexts(Messages messages) {
    this.messages = messages;
    setParent(Messages.load("help", messages.language()));
  }

  /** All languages as a choice in a sentence: “zh or en”. */
  public static String languages(Messages messages) {
    return codes(messages.get("list.or"));
  }

  private static String codes(String between) {
    return Languages.all().stream().map(Language::code).collect(Collectors.joining(between));
  }

  private static String names(Enum<?>[] values) {
    return Arrays.stream(values).map(DataName::of).collect(Collectors.joining("|"));
  }

  @Override
  protected Object handleGetObject(String key) {
    return switch (key) {
      case LANGUAGES -> codes("|");
      case IN_WORDS -> languages(messages);
      case FAQ_FORMATS -> names(FaqFormats.values());
      case CONTACTS_FORMATS -> names(ContactsFormats.values());
      default -> null;
    };
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(keySet());
  }

  @Override
  protected Set<String> handleKeySet() {
    return Set.of(LANGUAGES, IN_WORDS, FAQ_FORMATS, CONTACTS_FORMATS);
  }
}
