package dev.walletdesk.document;

import dev.walletdesk.catalog.Party;
import dev.walletdesk.document.block.Document;
import dev.walletdesk.document.block.Emphasis;
import dev.walletdesk.text.Messages;
import java.util.List;
import java.util.Optional;

/**
 * Says that a provider or an authority has no contact for somebody's country, and what to do
 * instead: never the offices of other countries, which cannot help.
 */
public final class NoContact {

  private final Messages messages;
  private final Terms words;

  /** Says it in the language of {@code messages}. */
  public NoContact(Messages messages) {
    this.messages = messages;
    this.words = new Terms(messages);
  }

  /** That there is none for {@code region}, in a sentence. */
  public String sentence(Party party, Optional<String> region) {
    String name = words.name(party);
    return region
        .flatMap(words::country)
        .map(country -> messages.get("no-contact.in", name, country))
        .orElseGet(() -> messages.get("no-contact", name));
  }

  /** Where it has contacts, for somebody whose account is there. */
  public Optional<String> elsewhere(List<String> regions) {
    if (regions.isEmpty()) {
      return Optional.empty();
    }
    String names =
        String.join(messages.get("list.comma"), regions.stream().map(words::region).toList());
    return Optional.of(messages.get("no-contact.elsewhere", names, regions.get(0)));
  }

  /**
   * All that there is to say.
   *
   * @param regions the countries in which it has contacts
   */
  public Document document(Party party, Optional<String> region, List<String> regions) {
    return Document.of(
        out -> {
          out.paragraph(sentence(party, region), Emphasis.WARNING);
          elsewhere(regions).ifPresent(where -> out.paragraph(where, Emphasis.PLAIN));
          out.bullets(HowToFind.ways(messages));
        });
  }
}
