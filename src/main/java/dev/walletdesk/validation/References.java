package dev.walletdesk.validation;

import java.util.Set;

/** Tells of ids that nothing has, with what may have been meant. */
final class References {

  private final KnownIds known;
  private final Findings findings;

  References(KnownIds known, Findings findings) {
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

  /** Tells that no question above is called {@code id}; it is the name of a member. */
  void question(Located<?> thing, String below, String id, Set<String> ids) {
    String[] arguments = arguments(id, ids);
    findings.errorAtName(thing, below, key("unknown-question", arguments), arguments);
  }

  private void require(
      boolean there, Located<?> thing, String below, String key, String id, Set<String> ids) {
    if (!there && !id.isBlank()) {
      String[] arguments = arguments(id, ids);
      findings.error(thing, below, key(key, arguments), arguments);
    }
  }

  /** The id, and what may have been meant. */
  private static String[] arguments(String id, Set<String> ids) {
    return KnownIds.nearest(id, ids)
        .map(nearest -> new String[] {id, nearest})
        .orElse(new String[] {id});
  }

  private static String key(String key, String... arguments) {
    return arguments.length > 1 ? key + ".near" : key;
  }
}
