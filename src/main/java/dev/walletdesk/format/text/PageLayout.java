package dev.walletdesk.format.text;

import dev.walletdesk.document.Document;
import dev.walletdesk.document.Edition;
import dev.walletdesk.document.Editions;
import dev.walletdesk.document.SideBySide;
import dev.walletdesk.text.Page;

/**
 * A page of text in one language, or with both one below the other.
 *
 * @param page is written onto
 */
public record PageLayout(Page page) implements Editions.Layout {

  @Override
  public Document one(Edition edition) {
    return PageDocument.withSources(page, edition.contacts());
  }

  @Override
  public SideBySide both(Edition first, Edition second) {
    return SideBySide.below(one(first), one(second));
  }
}
