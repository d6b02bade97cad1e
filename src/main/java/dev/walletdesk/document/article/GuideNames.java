package dev.walletdesk.document.article;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.document.Terms;
import dev.walletdesk.document.article.ArticleWriter.Readers;
import dev.walletdesk.document.block.GuideLink;
import dev.walletdesk.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** How other guides are named. */
final class GuideNames {

  private final Messages messages;
  private final Catalog catalog;
  private final Readers readers;

  GuideNames(Messages messages, Catalog catalog, Readers readers) {
    this.messages = messages;
    this.catalog = catalog;
    this.readers = readers;
  }

  /** The guides with these ids that there are. */
  List<GuideLink> links(List<String> ids) {
    List<GuideLink> links = new ArrayList<>();
    for (String id : ids) {
      catalog
          .guideTitle(id)
          .map(new Terms(messages)::title)
          .ifPresent(title -> links.add(new GuideLink(id, title, text(title, id))));
    }
    return links;
  }

  private String text(String title, String id) {
    return readers == Readers.AT_THE_COMMAND_LINE
        ? messages.get("article.guide", title, id)
        : title;
  }

  /** The heading above neighbouring guides. */
  String heading() {
    return messages.get(
        readers == Readers.AT_THE_COMMAND_LINE ? "article.related.command" : "article.related");
  }
}
