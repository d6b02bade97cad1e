package dev.walletdesk.format.markdown;

import dev.walletdesk.document.ContactsIntroduction;
import dev.walletdesk.document.Editions;
import dev.walletdesk.document.GuideLinks;
import dev.walletdesk.document.PartyContacts;
import dev.walletdesk.format.spi.ContactsFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

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
    MarkdownWriter writer = new MarkdownWriter(text, GuideLinks.NONE);
    writer.write(editions.parallel(ContactsIntroduction::document));
    for (PartyContacts entry : parties) {
      writer.write(editions.parallel(edition -> edition.parties().section(entry, everything)));
      out.append(text);
      text.setLength(0);
      text.append('\n');
    }
  }
}
