package dev.walletdesk.format.jsonld;

import dev.walletdesk.document.Editions;
import dev.walletdesk.document.article.Articles;
import dev.walletdesk.format.json.Json;
import dev.walletdesk.format.spi.FaqFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** The FAQ as linked data: one FAQPage for each language, with one Question for each guide. */
public final class FaqJsonLd implements FaqFormat {

  private final Editions editions;

  /** Writes in the languages of {@code editions}. */
  public FaqJsonLd(Editions editions) {
    this.editions = editions;
  }

  /** Each language has a page of its own. */
  @Override
  public int passes() {
    return editions.all().size();
  }

  @Override
  public void write(Articles articles, Writer out) throws IOException {
    Json.writeForPage(editions.isMultilingual() ? graph(articles) : page(articles), out);
  }

  private FaqPageJsonLd page(Articles articles) {
    return FaqPageJsonLd.of(articles, editions.first(), Optional.of(GraphJsonLd.CONTEXT));
  }

  private GraphJsonLd graph(Articles articles) {
    return GraphJsonLd.of(
        editions.all().stream()
            .map(edition -> FaqPageJsonLd.of(articles, edition, Optional.empty()))
            .toList());
  }
}
