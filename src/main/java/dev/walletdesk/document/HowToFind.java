package dev.walletdesk.document;

import dev.walletdesk.text.Messages;
import java.util.List;

/** How to find the real support of a wallet of which nothing is known. */
final class HowToFind {

  private static final List<String> WAYS = List.of("app", "card", "site", "never");

  private HowToFind() {}

  static void write(Messages messages, BlockWriter out) {
    out.bullets(WAYS.stream().map(way -> messages.get("sheet.contact.unknown." + way)).toList());
  }
}
