package dev.walletdesk.catalog;

import java.util.List;
import java.util.Optional;

/**
 * All that walletdesk knows, merged from its own data and what the user added. What is not asked
 * for need not be read; any method may throw {@link BrokenDataException}.
 */
public interface Catalog {

  /** The ids of all guides, in order. */
  List<String> guideIds();

  /** The guide with this id. */
  Optional<Guide> guide(String id);

  /** All providers, by id. */
  List<Provider> providers();

  /** All authorities, in the order of the data. */
  List<Authority> authorities();

  /** A number that changes when any guide does, or a guide is added. */
  default long guidesFingerprint() {
    return guides().hashCode();
  }

  /** All guides, by id. */
  default List<Guide> guides() {
    return guideIds().stream().flatMap(id -> guide(id).stream()).toList();
  }

  /** The provider with exactly this id. */
  default Optional<Provider> provider(String id) {
    return providers().stream().filter(provider -> provider.id().equals(id)).findFirst();
  }

  /** The authority with exactly this id. */
  default Optional<Authority> authority(String id) {
    return authorities().stream().filter(authority -> authority.id().equals(id)).findFirst();
  }
}
