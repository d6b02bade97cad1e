package dev.walletdesk.format.markdown;

import dev.walletdesk.document.Article;
import dev.walletdesk.document.Articles;
import dev.walletdesk.document.Editions;
import dev.walletdesk.format.FaqFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.function.Function;

/**
 * The FAQ in Markdown, an article after the other.
 *
 * @param editions the languages
 * @param targets where the article with an id is found, if it can be linked
 */
public record FaqMarkdown(Editions editions, Function<String, Optional<String>> targets)
    implements FaqFormat {

  @Override
  public void write(Articles articles, Writer out) throws IOException {
    String separator = "";
    for (Article article : articles) {
      StringBuilder text = new StringBuilder();
      editions.write(
          new MarkdownLayout(text, targets),
          (edition, document) -> edition.articles().write(article, document));
      out.append(separator).append(text);
      separator = "\n";
    }
  }
}
