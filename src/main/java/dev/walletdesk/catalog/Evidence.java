package dev.walletdesk.catalog;

import java.net.URI;
import java.util.Optional;

/**
 * Where a fact was seen.
 *
 * @param url the page
 * @param kind what kind of page it is
 * @param seen the date that the page bears; absent when it bears none
 */
public record Evidence(URI url, EvidenceKind kind, Optional<SeenDate> seen) {

  /** The page's host, without {@code www.}. */
  public String host() {
    String host = url.getHost() == null ? url.toString() : url.getHost();
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }
}
