package dev.walletdesk.format.jsonld;

import dev.walletdesk.document.Editions;
import dev.walletdesk.document.PartyContacts;
import dev.walletdesk.format.json.Json;
import dev.walletdesk.format.spi.ContactsFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Providers and authorities as linked data, with those contacts that may be recommended. */
public final class ContactsJsonLd implements ContactsFormat {

  private final Editions editions;

  /** Writes in the languages of {@code editions}. */
  public ContactsJsonLd(Editions editions) {
    this.editions = editions;
  }

  @Override
  public int omitted(List<PartyContacts> parties) {
    return PartyContacts.doubtful(parties);
  }

  @Override
  public void write(List<PartyContacts> parties, Writer out) throws IOException {
    Iterable<OrganizationJsonLd> organizations =
        () ->
            parties.stream().map(entry -> OrganizationJsonLd.of(entry, editions.all())).iterator();
    Json.writeForPage(GraphJsonLd.of(organizations), out);
  }
}
