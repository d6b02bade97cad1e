package dev.walletdesk.format;

import dev.walletdesk.document.PartyContacts;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** One format in which contacts leave walletdesk. */
public interface ContactsFormat {

  /**
   * Writes contacts as one document.
   *
   * @throws IOException if {@code out} does
   */
  void write(List<PartyContacts> parties, Writer out) throws IOException;
}
