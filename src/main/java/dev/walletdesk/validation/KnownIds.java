package dev.walletdesk.validation;

import dev.walletdesk.catalog.Names;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Providers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ids that data may refer to. Files that cannot be read count by their name, so that one broken
 * file does not make all references to it look wrong.
 *
 * @param guides ids of guides
 * @param providers ids of providers
 * @param readable the providers that could be read, by id
 */
record KnownIds(Set<String> guides, Set<String> providers, Map<String, Provider> readable) {

  /** The providers that could be read. */
  Providers wallets() {
    return Providers.of(readable.values());
  }

  /** What somebody who wrote {@code wrong} may have meant. */
  static Optional<String> nearest(String wrong, Set<String> ids) {
    Names<String> names = new Names<>();
    ids.stream().sorted().forEach(id -> names.add(id, id));
    List<String> suggestions = names.suggest(wrong);
    return suggestions.stream().findFirst();
  }
}
