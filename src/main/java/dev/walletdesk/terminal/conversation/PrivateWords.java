package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.text.PrivateData;
import java.util.stream.Collectors;

/** What the user said, and whatever of it should not be passed around. */
final class PrivateWords {

  private final Catalog catalog;

  PrivateWords(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Whether there is something in {@code text} that should not be typed anywhere. */
  boolean areIn(String text) {
    return !text.isBlank() && !privateData().kindsIn(text).isEmpty();
  }

  /** {@code text} with such things masked. */
  String masked(String text) {
    return text.isBlank() ? text : privateData().mask(text);
  }

  /** Telephone numbers that are somebody's hotline are no secret. */
  private PrivateData privateData() {
    return new PrivateData(
        catalog.parties().stream()
            .flatMap(party -> party.contacts().stream())
            .filter(contact -> contact.channel() == Channel.PHONE && contact.isRecommendable())
            .map(Contact::value)
            .collect(Collectors.toSet()));
  }
}
