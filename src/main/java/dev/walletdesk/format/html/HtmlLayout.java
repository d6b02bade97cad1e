package dev.walletdesk.format.html;

import dev.walletdesk.document.Document;
import dev.walletdesk.document.Edition;
import dev.walletdesk.document.Editions;
import dev.walletdesk.document.SideBySide;
import java.util.Optional;
import java.util.function.Function;

/**
 * HTML in one language, or with both in two columns.
 *
 * @param html is written into
 * @param targets where the guide with an id is found, if it can be linked
 * @param titleLevel the level of a title's heading, from 1
 * @param under the level of the heading that it goes on below; 0 for none
 */
public record HtmlLayout(
    Html html, Function<String, Optional<String>> targets, int titleLevel, int under)
    implements Editions.Layout {

  @Override
  public Document one(Edition edition) {
    return document(edition);
  }

  @Override
  public SideBySide both(Edition first, Edition second) {
    return new HtmlSideBySide(document(first), document(second));
  }

  private HtmlDocument document(Edition edition) {
    HtmlDocument document = new HtmlDocument(html, edition.contacts(), targets, titleLevel);
    document.under(under);
    return document;
  }
}
