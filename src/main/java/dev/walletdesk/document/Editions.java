package dev.walletdesk.document;

import dev.walletdesk.document.block.Document;
import dev.walletdesk.document.block.ParallelDocument;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The languages in which a document is wanted: one, or several side by side.
 *
 * @param all at least one, in the order in which they stand
 */
public record Editions(List<Edition> all) {

  /** Whether there is more than one. */
  public boolean isMultilingual() {
    return all.size() > 1;
  }

  /** The one language, or the one that stands first. */
  public Edition first() {
    return all.get(0);
  }

  /** A text in the one language, or in all on one line. */
  public String inAll(Function<Edition, String> text) {
    return all.stream().map(text).collect(Collectors.joining(ParallelDocument.BETWEEN_NAMES));
  }

  /** The document that {@code content} makes in each language. */
  public ParallelDocument parallel(Function<Edition, Document> content) {
    return ParallelDocument.of(
        all.stream().map(Edition::language).toList(), all.stream().map(content).toList());
  }
}
