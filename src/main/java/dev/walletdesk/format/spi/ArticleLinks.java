package dev.walletdesk.format.spi;

import java.util.Optional;
import java.util.Set;

/**
 * Where one exported article finds another.
 *
 * @param guides the ids of the guides that are exported; nothing else is linked
 * @param extension the ending of the articles' files, without the dot; absent if all articles are
 *     in one document
 */
public record ArticleLinks(Set<String> guides, Optional<String> extension) {

  /** The file of a guide's article, if it has one of its own. */
  public Optional<String> file(String guideId) {
    return extension.filter(one -> guides.contains(guideId)).map(one -> guideId + "." + one);
  }

  /** The file of a guide's article, or else its place in the one document, named by its id. */
  public Optional<String> fileOrAnchor(String guideId) {
    return extension.isPresent()
        ? file(guideId)
        : Optional.of(guideId).filter(guides::contains).map("#"::concat);
  }
}
