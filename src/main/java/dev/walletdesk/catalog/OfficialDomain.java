package dev.walletdesk.catalog;

import java.util.List;

/**
 * A domain that belongs to a provider or an authority.
 *
 * @param domain in lower case; its subdomains belong to the same owner
 * @param content who writes what stands there
 * @param trust how far that is known
 * @param evidence where it was seen; never empty
 */
public record OfficialDomain(String domain, Content content, Trust trust, List<Evidence> evidence) {

  /** Who writes the pages of a domain. */
  public enum Content {
    /** Its owner alone. */
    OWN,
    /** Anybody: posts, profiles, payment links. Only its home page is sure to be the owner's. */
    USERS
  }
}
