package dev.walletdesk.format.spi;

import dev.walletdesk.document.Editions;
import dev.walletdesk.document.article.Articles;
import java.io.IOException;
import java.io.Writer;

/** One format in which articles leave walletdesk. */
public interface FaqFormat {

  /** Makes the writer of a format. */
  interface Maker {

    /**
     * Makes it.
     *
     * @param editions the languages to write in
     * @param links where one article finds another
     */
    FaqFormat make(Editions editions, ArticleLinks links);
  }

  /**
   * Writes articles as one document, holding no more than one of them at a time.
   *
   * @throws IOException if {@code out} does
   */
  void write(Articles articles, Writer out) throws IOException;

  /** How many times {@link #write} goes through the articles. */
  default int passes() {
    return 1;
  }
}
