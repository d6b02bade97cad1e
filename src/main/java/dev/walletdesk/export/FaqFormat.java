package dev.walletdesk.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** One format in which articles leave walletdesk. */
public interface FaqFormat {

  /**
   * Writes articles as one document.
   *
   * @throws IOException if {@code out} does
   */
  void write(List<Article> articles, Writer out) throws IOException;
}
