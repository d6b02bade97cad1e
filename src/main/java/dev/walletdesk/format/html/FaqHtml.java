package dev.walletdesk.format.html;

import dev.walletdesk.document.Editions;
import dev.walletdesk.document.GuideLinks;
import dev.walletdesk.document.article.Article;
import dev.walletdesk.document.article.ArticleWriter;
import dev.walletdesk.document.article.Articles;
import dev.walletdesk.format.spi.FaqFormat;
import java.io.IOException;
import java.io.Writer;

/**
 * The FAQ as one HTML page that needs nothing beside it.
 *
 * @param editions the languages
 * @param links where the articles are found
 */
public record FaqHtml(Editions editions, GuideLinks links) implements FaqFormat {

  @Override
  public void write(Articles articles, Writer out) throws IOException {
    boolean many = articles.ids().size() > 1;
    StringBuilder head = new StringBuilder();
    Html page = new Html(head);
    String title = many ? words("faq.title") : title(articles, articles.ids().get(0));
    PageShell.begin(page, editions.first().language().tag(), title, "", PageShell.Look.within());
    page.open("main", "class", editions.isMultilingual() ? "wide" : "").line();
    if (many) {
      page.element("h1", title).line();
      contents(page, articles);
    }
    out.append(head);
    for (Article article : articles) {
      out.append(article(article, many ? 2 : 1));
    }
    head.setLength(0);
    page.close().line();
    PageShell.end(page);
    out.append(head);
  }

  private String article(Article article, int titleLevel) {
    StringBuilder text = new StringBuilder();
    Html html = new Html(text);
    html.open("article", "id", article.guide().id()).line();
    new HtmlColumns(html, new HtmlWriter(html, links, titleLevel))
        .write(editions.parallel(edition -> ArticleWriter.in(edition).document(article)));
    html.close().line();
    return text.toString();
  }

  private void contents(Html page, Articles articles) {
    page.open("nav", "aria-label", words("faq.contents")).line().open("ul").line();
    for (String id : articles.ids()) {
      page.open("li").element("a", title(articles, id), "href", "#" + id).close().line();
    }
    page.close().line().close().line();
  }

  private String words(String key) {
    return editions.inAll(edition -> edition.messages().get(key));
  }

  private String title(Articles articles, String id) {
    return editions.inAll(edition -> edition.words().title(articles.title(id)));
  }
}
