package dev.walletdesk.format.json;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Authority.Matter;
import dev.walletdesk.catalog.NoPhoneLine;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.ProviderKind;
import dev.walletdesk.document.PartyContacts;
import dev.walletdesk.text.LocalizedText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The document {@code walletdesk.contacts/1}. */
public record ContactsJson(
    String schema, Iterable<ProviderEntry> providers, Iterable<AuthorityEntry> authorities) {

  /** A provider and its contacts. */
  record ProviderEntry(
      String id,
      LocalizedText name,
      boolean official,
      ProviderKind kind,
      Optional<NoPhoneLineEntry> noPhoneLine,
      List<ContactJson> contacts) {

    private static ProviderEntry of(Provider provider, PartyContacts entry) {
      return new ProviderEntry(
          provider.id(),
          provider.name(),
          provider.origin().isOfficial(),
          provider.kind(),
          provider.noPhoneLine().map(NoPhoneLineEntry::of),
          ContactJson.of(entry.contacts()));
    }
  }

  /** That a provider has no telephone support, and where that was seen. */
  record NoPhoneLineEntry(LocalizedText note, List<EvidenceJson> evidence) {

    private static NoPhoneLineEntry of(NoPhoneLine line) {
      return new NoPhoneLineEntry(line.note(), EvidenceJson.of(line.evidence()));
    }
  }

  /** An authority and its contacts. */
  record AuthorityEntry(
      String id,
      LocalizedText name,
      boolean official,
      String region,
      List<Matter> handles,
      LocalizedText about,
      List<ContactJson> contacts) {

    private static AuthorityEntry of(Authority authority, PartyContacts entry) {
      return new AuthorityEntry(
          authority.id(),
          authority.name(),
          authority.origin().isOfficial(),
          authority.region(),
          authority.handles(),
          authority.about(),
          ContactJson.of(entry.contacts()));
    }
  }

  /** Writes the document, one entry at a time. */
  public static void write(List<PartyContacts> entries, Writer target) throws IOException {
    ContactsJson document =
        new ContactsJson(
            "walletdesk.contacts/1",
            each(entries, Provider.class, ProviderEntry::of),
            each(entries, Authority.class, AuthorityEntry::of));
    Json.write(document, target);
  }

  private static <P extends Party, E> Iterable<E> each(
      List<PartyContacts> entries, Class<P> kind, BiFunction<P, PartyContacts, E> made) {
    return () ->
        entries.stream()
            .filter(entry -> kind.isInstance(entry.party()))
            .map(entry -> made.apply(kind.cast(entry.party()), entry))
            .iterator();
  }
}
