package dev.walletdesk.export.jsonld;

import dev.walletdesk.export.ContactsFormat;
import dev.walletdesk.export.Editions;
import dev.walletdesk.export.Json;
import dev.walletdesk.export.PartyContacts;
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
  public void write(List<PartyContacts> parties, Writer out) throws IOException {
    try (Json json = new Json(out)) {
      OrganizationJson organizations = new OrganizationJson(json, editions.all());
      json.object(
          () -> {
            json.string("@context", "https://schema.org");
            json.list("@graph", parties, organizations::write);
          });
    }
  }
}
