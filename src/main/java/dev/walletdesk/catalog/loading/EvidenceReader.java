package dev.walletdesk.catalog.loading;

import dev.walletdesk.catalog.Evidence;
import dev.walletdesk.catalog.EvidenceKind;
import dev.walletdesk.catalog.SeenDate;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads where facts were seen. */
final class EvidenceReader {

  private static final URI NOWHERE = URI.create("about:blank");

  /** Public archives of which a link leads to one copy, for good; the schemas name the same. */
  private static final Pattern ARCHIVE =
      Pattern.compile(
          "https://(web\\.archive\\.org/web/[0-9]{14}([a-z]{2}_)?/https?:"
              + "|archive\\.(ph|today|is)/|perma\\.cc/|ghostarchive\\.org/archive/)\\S+");

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
        new Evidence(
            url(fields), kind, date("seen", fields), date("since", fields), archive(fields));
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
    Optional<URI> page = page(url);
    if (page.isEmpty() && !url.isEmpty()) {
      fields.problems().add(fields.at("url"), "bad-url", url);
    }
    return page.orElse(NOWHERE);
  }

  private static Optional<URI> archive(ObjectReader fields) {
    Optional<String> url = fields.optionalString("archive");
    Optional<URI> copy = url.filter(ARCHIVE.asMatchPredicate()).flatMap(EvidenceReader::page);
    if (url.filter(text -> !text.isEmpty()).isPresent() && copy.isEmpty()) {
      fields.problems().add(fields.at("archive"), "bad-archive", url.get());
    }
    return copy;
  }

  private static Optional<URI> page(String url) {
    try {
      URI uri = new URI(url);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
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
