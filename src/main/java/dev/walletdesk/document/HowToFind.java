package dev.walletdesk.document;

import dev.walletdesk.text.Messages;
import java.util.List;

/** How to find the real support of a wallet of which nothing is known. */
public final class HowToFind {

  private static final List<String> WAYS = List.of("app", "card", "site", "never");

  private HowToFind() {}

  /** The ways, the safest first. */
  public static List<String> ways(Messages messages) {
    return WAYS.stream().map(way -> messages.get("sheet.contact.unknown." + way)).toList();
  }
}
