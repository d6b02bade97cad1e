package dev.walletdesk.format;

import dev.walletdesk.document.Articles;
import java.io.IOException;
import java.io.Writer;

/** One format in which articles leave walletdesk. */
public interface FaqFormat {

  /**
   * Writes articles as one document, holding no more than one of them at a time.
   *
   * @throws IOException if {@code out} does
   */
  void write(Articles articles, Writer out) throws IOException;
}
