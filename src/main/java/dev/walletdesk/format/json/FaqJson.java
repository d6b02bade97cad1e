package dev.walletdesk.format.json;

import dev.walletdesk.document.article.Article;
import dev.walletdesk.document.article.Articles;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.StreamSupport;

/** The FAQ as the document {@code walletdesk.faq/1}, in every language. */
public record FaqJson(String schema, Iterable<GuideJson> guides) {

  /** Writes the document, one guide at a time. */
  public static void write(Articles articles, Writer target) throws IOException {
    Iterable<GuideJson> guides =
        () ->
            StreamSupport.stream(articles.spliterator(), false)
                .map(article -> GuideJson.of(article, articles.catalog()))
                .iterator();
    Json.write(new FaqJson("walletdesk.faq/1", guides), target);
  }

  /**
   * Writes one document {@code walletdesk.faq-guide/1} a line: what a program reads that does not
   * want to hold everything.
   */
  public static void writeLines(Articles articles, Writer target) throws IOException {
    for (Article article : articles) {
      Json.writeLine(GuideJson.alone(article, articles.catalog()), target);
    }
  }
}
