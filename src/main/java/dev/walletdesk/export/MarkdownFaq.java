package dev.walletdesk.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The FAQ as one Markdown document, an article after the other. */
public final class MarkdownFaq implements FaqFormat {

  private final ArticleWriter articles;
  private final ContactText contacts;

  /** Writes with {@code articles}, describing contacts with {@code contacts}. */
  public MarkdownFaq(ArticleWriter articles, ContactText contacts) {
    this.articles = articles;
    this.contacts = contacts;
  }

  @Override
  public void write(List<Article> all, Writer out) throws IOException {
    String separator = "";
    for (Article article : all) {
      StringBuilder text = new StringBuilder();
      articles.write(article, new MarkdownDocument(text, contacts));
      out.append(separator).append(text);
      separator = "\n";
    }
  }
}
