package dev.walletdesk.site;

import dev.walletdesk.document.Edition;
import dev.walletdesk.format.html.Html;

/** What is special to one kind of page. */
interface PageContent {

  /** The page's title, without the name of the site. */
  String title(Edition edition);

  /** What the page is about, for search engines. */
  String about(Edition edition);

  /** Whether search engines may show it. */
  default boolean isFindable() {
    return true;
  }

  /** Writes what stands in the middle of the page. */
  void write(Html html, Edition edition, PagePath here);
}
