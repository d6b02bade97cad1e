package dev.walletdesk.validation;

import java.util.Optional;
import java.util.Set;

/** Tells of ids that nothing has, with what may have been meant. */
final class References {

  private final Known known;
  private final Findings findings;

  References(Known known, Findings findings) {
    this.known = known;
    this.findings = findings;
  }

  void guide(Located<?> thing, String below, String id) {
    require(known.guides().contains(id), thing, below, "unknown-guide", id, known.guides());
  }

  void provider(Located<?> thing, String below, String id) {
    Set<String> ids = known.providers();
    require(ids.contains(id), thing, below, "unknown-provider", id, ids);
  }

  void authority(Located<?> thing, String below, String id) {
    Set<String> ids = known.authorities().orElse(Set.of());
    require(known.hasAuthority(id), thing, below, "unknown-authority", id, ids);
  }

  /** Tells with {@code key} that nothing is called {@code id}, unless it is {@code there}. */
  void require(
      boolean there, Located<?> thing, String below, String key, String id, Set<String> ids) {
    if (there || id.isBlank()) {
      return;
    }
    Optional<String> nearest = Known.nearest(id, ids);
    if (nearest.isPresent()) {
      findings.error(thing, below, key + ".near", id, nearest.get());
    } else {
      findings.error(thing, below, key, id);
    }
  }
}
