package dev.walletdesk.catalog;

/** How far a contact can be relied on. */
public enum Trust {
  /** Seen on the provider's or a regulator's own page. */
  VERIFIED,
  /** Two or more independent sources; the provider's own page was not seen. */
  CORROBORATED,
  /** One source, or only third-party lists. */
  UNCONFIRMED,
  /** Contradicted, another desk's, or retired. Never offered. */
  WRONG;

  /** Whether a contact with this trust may be recommended. */
  public boolean isRecommendable() {
    return this == VERIFIED || this == CORROBORATED;
  }
}
