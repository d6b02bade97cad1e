package dev.walletdesk.format.json;

import dev.walletdesk.document.Articles;
import dev.walletdesk.format.spi.FaqFormat;
import java.io.IOException;
import java.io.Writer;

/** The FAQ as the document {@code walletdesk.faq/1}, in both languages. */
public final class FaqJson implements FaqFormat {

  @Override
  public void write(Articles articles, Writer target) throws IOException {
    try (Json json = new Json(target)) {
      json.object(
          () -> {
            json.string("schema", "walletdesk.faq/1");
            json.list(
                "guides", articles, article -> json.object(() -> ArticleJson.write(json, article)));
          });
    }
  }
}
