package dev.walletdesk.document;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.text.Messages;
import java.util.List;

/** An authority in one line: what it handles, and how it is reached. */
final class AuthorityText {

  private final Messages messages;
  private final Terms words;
  private final ContactText contacts;

  AuthorityText(Messages messages, ContactText contacts) {
    this.messages = messages;
    this.words = new Terms(messages);
    this.contacts = contacts;
  }

  String inOneLine(Authority authority) {
    List<String> reached =
        authority.contacts().stream()
            .filter(Contact::isRecommendable)
            .map(contacts::inOneLine)
            .toList();
    return messages.get(
        "sheet.authority",
        words.name(authority),
        messages.of(authority.about()),
        String.join(messages.get("list.semicolon"), reached));
  }
}
