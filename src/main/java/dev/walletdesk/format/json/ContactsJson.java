package dev.walletdesk.format.json;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.document.PartyContacts;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The document {@code walletdesk.contacts/1}. */
public final class ContactsJson {

  private ContactsJson() {}

  /** Writes the document. */
  public static void write(List<PartyContacts> entries, Writer target) throws IOException {
    try (Json json = new Json(target)) {
      json.object(
          () -> {
            json.string("schema", "walletdesk.contacts/1");
            json.list("providers", only(entries, Provider.class), entry -> entry(json, entry));
            json.list("authorities", only(entries, Authority.class), entry -> entry(json, entry));
          });
    }
  }

  private static List<PartyContacts> only(
      List<PartyContacts> entries, Class<? extends Party> kind) {
    return entries.stream().filter(entry -> kind.isInstance(entry.party())).toList();
  }

  private static void entry(Json json, PartyContacts entry) throws IOException {
    Party party = entry.party();
    json.object(
        () -> {
          json.string("id", party.id());
          json.text("name", party.name());
          json.bool("official", party.origin().isOfficial());
          if (party instanceof Authority authority) {
            json.string("region", authority.region());
            json.text("about", authority.about());
          }
          if (party instanceof Provider provider && provider.noPhoneLine().isPresent()) {
            json.object(
                "noPhoneLine",
                () -> {
                  json.text("note", provider.noPhoneLine().get().note());
                  json.evidence("evidence", provider.noPhoneLine().get().evidence());
                });
          }
          json.list("contacts", entry.contacts(), json::contact);
        });
  }
}
