package dev.walletdesk.site;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.document.Edition;
import dev.walletdesk.document.GuideLinks;
import dev.walletdesk.document.article.Article;
import dev.walletdesk.document.article.ArticleWriter;
import dev.walletdesk.format.html.Html;
import dev.walletdesk.format.html.HtmlWriter;
import dev.walletdesk.text.Messages;
import java.util.Optional;

/** A guide to read. */
final class GuidePage extends PageOfGuide {

  GuidePage(SiteContent content, String id) {
    super(content, id);
  }

  @Override
  public void write(Html html, Edition edition, PagePath here) {
    Messages messages = edition.messages();
    Guide guide = guide();
    Article article =
        Article.of(guide, content().articles().providers(), content().articles().region());
    html.open("article").line();
    new HtmlWriter(html, links(here), 1).write(ArticleWriter.in(edition).document(article));
    html.close().line();
    html.open("p", "class", "actions");
    html.element(
        "a",
        messages.get("site.go-through"),
        "class",
        "go",
        "href",
        here.to(PagePath.diagnosis(guide.id())));
    html.text(" ");
    html.element("a", messages.get("site.to-contacts"), "href", here.to(PagePath.CONTACTS));
    html.close().line();
  }

  private GuideLinks links(PagePath here) {
    return other ->
        Optional.of(other).filter(content().articles()::has).map(at -> here.to(PagePath.guide(at)));
  }
}
