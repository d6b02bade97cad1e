package dev.walletdesk.format.json;

import dev.walletdesk.document.Article;
import dev.walletdesk.document.Articles;
import dev.walletdesk.format.spi.FaqFormat;
import java.io.IOException;
import java.io.Writer;

/**
 * The FAQ with one JSON document {@code walletdesk.faq-guide/1} a line, in both languages: what a
 * program reads that does not want to hold everything.
 */
public final class FaqJsonLines implements FaqFormat {

  @Override
  public void write(Articles articles, Writer out) throws IOException {
    for (Article article : articles) {
      try (Json json = Json.inOneLine(out)) {
        json.object(
            () -> {
              json.string("schema", "walletdesk.faq-guide/1");
              ArticleJson.write(json, article);
            });
      }
    }
  }
}
