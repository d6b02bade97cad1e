package dev.walletdesk.format.spi;

import dev.walletdesk.document.Editions;
import dev.walletdesk.document.PartyContacts;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** One format in which contacts leave walletdesk. */
public interface ContactsFormat {

  /** Makes the writer of a format. */
  interface Maker {

    /**
     * Makes it.
     *
     * @param editions the languages to write in
     * @param everything whether other desks' and wrong contacts are wanted too, marked
     */
    ContactsFormat make(Editions editions, boolean everything);
  }

  /**
   * Writes contacts as one document.
   *
   * @throws IOException if {@code out} does
   */
  void write(List<PartyContacts> parties, Writer out) throws IOException;

  /**
   * How many of these contacts are left out. A format is to leave out those that may not be
   * recommended if its readers would not see a warning beside them.
   */
  default int omitted(List<PartyContacts> parties) {
    return 0;
  }
}
