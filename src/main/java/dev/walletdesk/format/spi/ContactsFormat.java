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
   * Whether only contacts that may be recommended are written, because those who read the format
   * would not see a warning beside the others.
   */
  default boolean omitsDoubtful() {
    return false;
  }
}
