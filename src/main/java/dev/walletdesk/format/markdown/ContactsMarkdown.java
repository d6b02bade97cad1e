package dev.walletdesk.format.markdown;

import dev.walletdesk.document.ContactsIntroduction;
import dev.walletdesk.document.Editions;
import dev.walletdesk.document.PartyContacts;
import dev.walletdesk.format.ContactsFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * Contacts in Markdown, a section for each provider and authority.
 *
 * @param editions the languages
 * @param everything whether other desks' and wrong contacts are shown too, marked
 */
public record ContactsMarkdown(Editions editions, boolean everything) implements ContactsFormat {

  @Override
  public void write(List<PartyContacts> parties, Writer out) throws IOException {
    StringBuilder text = new StringBuilder();
    MarkdownLayout layout = new MarkdownLayout(text, id -> Optional.empty());
    editions.write(layout, ContactsIntroduction::write);
    for (PartyContacts entry : parties) {
      editions.write(
          layout,
          (edition, document) -> {
            document.heading(edition.messages().of(entry.party().name()));
            edition.parties().content(entry.party(), entry.contacts(), everything, document);
          });
      out.append(text);
      text.setLength(0);
      text.append('\n');
    }
  }
}
