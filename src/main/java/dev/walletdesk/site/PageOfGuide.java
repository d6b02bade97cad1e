package dev.walletdesk.site;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.document.Edition;

/** What the pages of one guide have in common, whether it is read or clicked through. */
abstract class PageOfGuide implements PageContent {

  private final SiteContent content;
  private final String id;

  PageOfGuide(SiteContent content, String id) {
    this.content = content;
    this.id = id;
  }

  @Override
  public String title(Edition edition) {
    return edition.words().title(content.articles().title(id));
  }

  @Override
  public String about(Edition edition) {
    return edition.messages().of(guide().summary());
  }

  SiteContent content() {
    return content;
  }

  /** The guide, read anew: a site keeps none of them. */
  Guide guide() {
    return content.catalog().guide(id).orElseThrow();
  }
}
