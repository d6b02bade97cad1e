package dev.walletdesk.catalog;

import java.util.List;

/**
 * A domain that belongs to a provider or an authority.
 *
 * @param domain in lower case; its subdomains belong to the same owner
 * @param trust how far that is known
 * @param evidence where it was seen; never empty
 */
public record OfficialDomain(String domain, Trust trust, List<Evidence> evidence) {}
