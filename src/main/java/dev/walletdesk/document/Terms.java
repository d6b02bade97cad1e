package dev.walletdesk.document;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Origin;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Trust;
import dev.walletdesk.catalog.pattern.ScamPattern;
import dev.walletdesk.text.DataName;
import dev.walletdesk.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names of things as people say them, in one language. */
public final class Terms {

  private final Messages messages;

  /** Words in the language of {@code messages}. */
  public Terms(Messages messages) {
    this.messages = messages;
  }

  /** A country's name, or "worldwide". */
  public String region(String code) {
    if (code.equals(Contact.WORLDWIDE)) {
      return messages.get("region.worldwide");
    }
    Locale place = new Locale.Builder().setRegion(code).build();
    return place.getDisplayCountry(messages.language().locale());
  }

  /** A country's name; none where it is not known which one it is. */
  public Optional<String> country(String answer) {
    return Optional.of(answer).filter(code -> !code.equals(Condition.OTHER)).map(this::region);
  }

  /** The names of languages, as a list. */
  public String languages(List<String> codes) {
    return codes.stream()
        .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(messages.language().locale()))
        .collect(Collectors.joining(messages.get("list.comma")));
  }

  /** The name of a value of an enumeration: a channel, a trust, an outcome, ... */
  public String of(Enum<?> value) {
    String type = value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
    return messages.get(type + "." + DataName.of(value));
  }

  /** What a trust means, in a sentence. */
  public String meaning(Trust trust) {
    return messages.get("trust." + DataName.of(trust) + ".meaning");
  }

  /** A text between quotation marks; those within it become the inner ones. */
  public String quoted(String text) {
    return "“" + text.replace('“', '‘').replace('”', '’') + "”";
  }

  /** Texts as alternatives: "a" or "b" or "c". */
  public String alternatives(List<String> texts) {
    return texts.stream().map(this::quoted).collect(Collectors.joining(messages.get("list.or")));
  }

  /** The name of a provider or an authority, marked where it is not from walletdesk's own data. */
  public String name(Party party) {
    return marked(messages.of(party.name()), party.origin());
  }

  /** The name of a pattern of a scam, marked likewise. */
  public String name(ScamPattern pattern) {
    return marked(messages.of(pattern.name()), pattern.origin());
  }

  /** The title of a guide, marked likewise. */
  public String title(Guide guide) {
    return title(Guide.Title.of(guide));
  }

  /** The title of a guide, marked likewise. */
  public String title(Guide.Title title) {
    return marked(messages.of(title.text()), title.origin());
  }

  /** A text of an entry; with a mark where walletdesk's own research does not stand behind it. */
  public String marked(String text, Origin origin) {
    return origin.isOfficial() ? text : messages.get("origin.mark", text);
  }

  /** What is said of an entry that walletdesk's own research does not stand behind. */
  public String notOfficial(Origin origin) {
    return messages.get("origin.added", origin.added().map(Object::toString).orElse(""));
  }
}
