package dev.walletdesk.cli;

import dev.walletdesk.export.PartyContacts;
import java.util.List;

/**
 * Says which contacts do not get out: address books, and programs that read linked data, show a
 * number without its warning, so they get only what may be recommended.
 */
final class LeftOut {

  private LeftOut() {}

  static void tell(App app, List<PartyContacts> found) {
    int count =
        (int)
            found.stream()
                .flatMap(entry -> entry.contacts().stream())
                .filter(contact -> !contact.isRecommendable())
                .count();
    if (count > 0) {
      app.err().println(app.messages().count("export.left-out", count));
    }
  }
}
