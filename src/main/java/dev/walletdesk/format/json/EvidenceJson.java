package dev.walletdesk.format.json;

import dev.walletdesk.catalog.Evidence;
import dev.walletdesk.catalog.EvidenceKind;
import dev.walletdesk.catalog.SeenDate;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A place where something was seen. */
record EvidenceJson(
    String url,
    EvidenceKind kind,
    Optional<String> seen,
    Optional<String> since,
    Optional<String> archive) {

  static List<EvidenceJson> of(List<Evidence> evidence) {
    return evidence.stream().map(EvidenceJson::of).toList();
  }

  private static EvidenceJson of(Evidence evidence) {
    return new EvidenceJson(
        evidence.url().toString(),
        evidence.kind(),
        evidence.seen().map(SeenDate::text),
        evidence.since().map(SeenDate::text),
        evidence.archive().map(URI::toString));
  }
}
