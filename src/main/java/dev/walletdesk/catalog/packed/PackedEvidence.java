package dev.walletdesk.catalog.packed;

import dev.walletdesk.catalog.Evidence;
import dev.walletdesk.catalog.EvidenceKind;
import dev.walletdesk.catalog.SeenDate;
import java.net.URI;
import java.util.Optional;

/** Writes and reads where facts were seen. */
final class PackedEvidence {

  private static final EvidenceKind[] KINDS = EvidenceKind.values();

  private PackedEvidence() {}

  static void write(Packer out, Evidence evidence) {
    out.string(evidence.url().toString());
    out.constant(evidence.kind());
    out.optional(evidence.seen().map(SeenDate::text), Packer::string);
    out.optional(evidence.since().map(SeenDate::text), Packer::string);
    out.optional(evidence.archive().map(URI::toString), Packer::string);
  }

  static Evidence read(Unpacker in) {
    return new Evidence(
        URI.create(in.string()),
        in.constant(KINDS),
        date(in.optionalString()),
        date(in.optionalString()),
        in.optional(copy -> URI.create(copy.string())));
  }

  private static Optional<SeenDate> date(Optional<String> text) {
    return text.isPresent() ? SeenDate.parse(text.get()) : Optional.empty();
  }
}
