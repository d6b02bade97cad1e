package dev.walletdesk.catalog.loading;

import dev.walletdesk.catalog.Evidence;
import dev.walletdesk.catalog.EvidenceKind;
import dev.walletdesk.catalog.SeenDate;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** Reads where facts were seen. */
final class EvidenceReader {

  private static final URI NOWHERE = URI.create("about:blank");

  private EvidenceReader() {}

  /** The member {@code evidence}, with at least one entry. */
  static List<Evidence> required(ObjectReader fields) {
    List<Evidence> evidence = fields.objects("evidence", EvidenceReader::evidence);
    if (evidence.isEmpty() && fields.has("evidence")) {
      fields.problems().add(fields.at("evidence"), "no-evidence");
    }
    return evidence;
  }

  /** The member {@code sources}; none when it is left out. */
  static List<Evidence> sources(ObjectReader fields) {
    return fields.optionalList(
        "sources", value -> ObjectReader.read(value, fields.problems(), EvidenceReader::evidence));
  }

  static Evidence evidence(ObjectReader fields) {
    EvidenceKind kind = fields.oneOf("kind", EvidenceKind.class);
    Evidence evidence =
        new Evidence(url(fields), kind, date("seen", fields), date("since", fields));
    if (kind == EvidenceKind.LIST && fields.has("seen")) {
      fields.problems().add(fields.at("seen"), "seen-in-list");
    } else if (kind == EvidenceKind.LIST && !fields.has("since")) {
      fields.problems().add(fields.at(), "list-without-since");
    } else if (kind != EvidenceKind.LIST && fields.has("since")) {
      fields.problems().add(fields.at("since"), "since-without-list");
    }
    return evidence;
  }

  private static URI url(ObjectReader fields) {
    String url = fields.string("url");
    try {
      URI uri = new URI(url);
      if (uri.getHost() != null
          && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // told below, like every other text that is no web address
    }
    if (!url.isEmpty()) {
      fields.problems().add(fields.at("url"), "bad-url", url);
    }
    return NOWHERE;
  }

  private static Optional<SeenDate> date(String name, ObjectReader fields) {
    Optional<String> text = fields.optionalString(name);
    Optional<SeenDate> date = text.flatMap(SeenDate::parse);
    if (text.isPresent() && date.isEmpty()) {
      fields.problems().add(fields.at(name), "bad-date", text.get());
    }
    return date;
  }
}
