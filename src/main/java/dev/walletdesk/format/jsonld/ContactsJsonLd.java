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
  public boolean omitsDoubtful() {
    return true;
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
