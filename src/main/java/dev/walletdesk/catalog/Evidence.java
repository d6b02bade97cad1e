package dev.walletdesk.catalog;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a fact was seen.
 *
 * @param url the page
 * @param kind what kind of page it is
 * @param seen the date of the statement; absent when it cannot be told
 * @param since of a list, in place of {@code seen}: since when the fact stands there, however often
 *     the list was edited later
 * @param archive a copy of the page in a public archive, that stays when the page changes
 */
public record Evidence(
    URI url,
    EvidenceKind kind,
    Optional<SeenDate> seen,
    Optional<SeenDate> since,
    Optional<URI> archive) {

  /** A page that is no list, without a copy of it. */
  public Evidence(URI url, EvidenceKind kind, Optional<SeenDate> seen) {
    this(url, kind, seen, Optional.empty(), Optional.empty());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Evidence that
        && url.equals(that.url)
        && kind == that.kind
        && seen.equals(that.seen)
        && since.equals(that.since)
        && archive.equals(that.archive);
  }

  /** By hand: every start would link the one that the JDK makes for records anew. */
  @Override
  public int hashCode() {
    return url.hashCode();
  }

  /** When it was stated, where that can be told. */
  public Optional<SeenDate> date() {
    return seen.or(() -> since);
  }

  /** The day (UTC) of the copy, where its link tells. */
  public Optional<LocalDate> archived() {
    return archive.flatMap(EvidenceSource::copied);
  }

  /** Whether the copy is one of this page, as far as its link tells. */
  public boolean isArchivedItself() {
    return archive.stream().allMatch(copy -> EvidenceSource.mayKeep(copy, url));
  }

  /** How many independent sources there are among {@code evidence}. */
  public static int sources(List<Evidence> evidence) {
    return (int) evidence.stream().map(Evidence::source).distinct().count();
  }

  /** The host of the page, or of the page that an archive keeps; in lower case. */
  public String pageHost() {
    return EvidenceSource.host(url);
  }

  /** Whose statement it is: two records of one source count once, see {@link EvidenceSource}. */
  public String source() {
    return EvidenceSource.of(url);
  }

  /** The page's host, without {@code www.}. */
  public String host() {
    String host = url.getHost() == null ? url.toString() : url.getHost();
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }
}
