package dev.walletdesk.format.markdown;

import dev.walletdesk.document.Document;
import dev.walletdesk.document.Edition;
import dev.walletdesk.document.Editions;
import dev.walletdesk.document.SideBySide;
import java.util.Optional;
import java.util.function.Function;

/**
 * Markdown in one language, or with both one below the other.
 *
 * @param out gets the Markdown
 * @param targets where the guide with an id is found, if it can be linked
 */
public record MarkdownLayout(StringBuilder out, Function<String, Optional<String>> targets)
    implements Editions.Layout {

  @Override
  public Document one(Edition edition) {
    return document(edition, false);
  }

  @Override
  public SideBySide both(Edition first, Edition second) {
    return SideBySide.below(document(first, false), document(second, true));
  }

  private MarkdownDocument document(Edition edition, boolean second) {
    return new MarkdownDocument(out, edition.contacts(), targets, second);
  }
}
