package dev.walletdesk.cli.export;

import dev.walletdesk.cli.Console;
import dev.walletdesk.document.PartyContacts;
import java.util.List;

/**
 * Says which contacts do not get out: address books, and programs that read linked data, show a
 * number without its warning, so they get only what may be recommended.
 */
public final class OmittedContacts {

  private OmittedContacts() {}

  public static void tell(Console app, List<PartyContacts> found) {
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
