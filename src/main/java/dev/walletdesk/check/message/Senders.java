package dev.walletdesk.check.message;

import dev.walletdesk.catalog.Party;
import java.util.List;

/**
 * Whom a message claims to be from, or speaks of.
 *
 * @param signatures what it signs with: 【…】 or […] at its beginning or end
 * @param named the parties of the catalog that it names
 */
public record Senders(List<String> signatures, List<Named> named) {

  /** A party, and where its name stands. */
  public record Named(Party party, int start, int end) {}
}
