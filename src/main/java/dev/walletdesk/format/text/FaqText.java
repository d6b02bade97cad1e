package dev.walletdesk.format.text;

import dev.walletdesk.document.Editions;
import dev.walletdesk.document.article.Article;
import dev.walletdesk.document.article.ArticleWriter;
import dev.walletdesk.document.article.Articles;
import dev.walletdesk.format.spi.FaqFormat;
import dev.walletdesk.text.Line;
import dev.walletdesk.text.Page;
import java.io.IOException;
import java.io.Writer;

/**
 * The FAQ as plain text, an article after the other, as wide as mail and terminals like it.
 *
 * @param editions the languages
 */
public record FaqText(Editions editions) implements FaqFormat {

  private static final int WIDTH = 78;
  private static final String RULE = "\n" + "=".repeat(WIDTH) + "\n\n";

  @Override
  public void write(Articles articles, Writer out) throws IOException {
    String separator = "";
    for (Article article : articles) {
      Page page = new Page(WIDTH);
      PageWriter writer = PageWriter.withSources(page);
      editions
          .parallel(edition -> ArticleWriter.in(edition).document(article))
          .writeBelowEachOther(language -> writer);
      out.append(separator);
      for (Line line : page.lines()) {
        out.append(line.text()).append('\n');
      }
      separator = RULE;
    }
  }
}
