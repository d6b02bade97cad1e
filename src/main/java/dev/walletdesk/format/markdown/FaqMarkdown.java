package dev.walletdesk.format.markdown;

import dev.walletdesk.document.Editions;
import dev.walletdesk.document.GuideLinks;
import dev.walletdesk.document.article.Article;
import dev.walletdesk.document.article.ArticleWriter;
import dev.walletdesk.document.article.Articles;
import dev.walletdesk.format.spi.FaqFormat;
import java.io.IOException;
import java.io.Writer;

/**
 * The FAQ in Markdown, an article after the other.
 *
 * @param editions the languages
 * @param links where the articles are found
 */
public record FaqMarkdown(Editions editions, GuideLinks links) implements FaqFormat {

  @Override
  public void write(Articles articles, Writer out) throws IOException {
    String separator = "";
    for (Article article : articles) {
      StringBuilder text = new StringBuilder();
      new MarkdownWriter(text, links)
          .write(editions.parallel(edition -> ArticleWriter.in(edition).document(article)));
      out.append(separator).append(text);
      separator = "\n";
    }
  }
}
