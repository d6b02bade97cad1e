package dev.walletdesk.format;

import dev.walletdesk.document.Editions;
import dev.walletdesk.format.csv.FaqCsv;
import dev.walletdesk.format.html.FaqHtml;
import dev.walletdesk.format.json.FaqJson;
import dev.walletdesk.format.jsonld.FaqJsonLd;
import dev.walletdesk.format.markdown.FaqMarkdown;
import dev.walletdesk.format.spi.ArticleLinks;
import dev.walletdesk.format.spi.FaqFormat;
import dev.walletdesk.format.text.FaqText;
import java.util.Optional;
import java.util.Set;

/**
 * The formats of the FAQ, in the order in which help lists them. A new one is added here and
 * nowhere else.
 */
public enum FaqFormats {
  MARKDOWN("md", (editions, links) -> new FaqMarkdown(editions, links::file)),
  HTML("html", (editions, links) -> new FaqHtml(editions, links::fileOrAnchor)),
  JSON("json", (editions, links) -> FaqJson::write),
  JSONL("jsonl", (editions, links) -> FaqJson::writeLines),
  CSV("csv", (editions, links) -> new FaqCsv(editions)),
  JSONLD("jsonld", (editions, links) -> new FaqJsonLd(editions)),
  TEXT("txt", (editions, links) -> new FaqText(editions));

  private final String extension;

  /** Without state; the checker cannot see that of a lambda. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final FaqFormat.Maker maker;

  FaqFormats(String extension, FaqFormat.Maker maker) {
    this.extension = extension;
    this.maker = maker;
  }

  /** The ending of its files, without the dot. */
  public String extension() {
    return extension;
  }

  /** Writes the articles of {@code guides} as one document. */
  public FaqFormat together(Editions editions, Set<String> guides) {
    return maker.make(editions, new ArticleLinks(guides, Optional.empty()));
  }

  /** Writes each of the articles of {@code guides} into a file of its own. */
  public FaqFormat apart(Editions editions, Set<String> guides) {
    return maker.make(editions, new ArticleLinks(guides, Optional.of(extension)));
  }
}
