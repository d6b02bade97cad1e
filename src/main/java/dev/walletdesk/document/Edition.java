package dev.walletdesk.document;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Messages;
import java.time.LocalDate;

/**
 * All that it takes to write in one language for people who may not have walletdesk.
 *
 * @param messages what is said
 * @param catalog where guides and wallets are found that others name
 * @param parties writes providers and authorities
 * @param contacts describes contacts
 */
public record Edition(
    Messages messages, Catalog catalog, PartyWriter parties, ContactText contacts) {

  /** The edition in the language of {@code messages}, as of {@code today}. */
  public static Edition of(Messages messages, Catalog catalog, LocalDate today) {
    ContactText contacts = ContactText.toKeep(messages, today);
    return new Edition(messages, catalog, new PartyWriter(contacts), contacts);
  }

  /** The names of things. */
  public Terms words() {
    return new Terms(messages);
  }

  /** The language of this edition. */
  public Language language() {
    return messages.language();
  }
}
