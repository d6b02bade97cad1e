package dev.walletdesk.catalog;

/** How far a contact can be relied on. */
public enum Trust {
  /** Seen on the provider's or a regulator's own page. */
  VERIFIED,
  /** Two or more independent sources; the provider's own page was not seen. */
  CORROBORATED,
  /** One source, or only third-party lists. */
  UNCONFIRMED,
  /** Contradicted, or another's. Never offered. */
  WRONG,
  /** Was theirs and is no longer; an old leaflet that bears it is no fraud. Never offered. */
  RETIRED;

  /** Whether a contact with this trust may be recommended. */
  public boolean isRecommendable() {
    return this == VERIFIED || this == CORROBORATED;
  }

  /** Whether a contact with this trust may be put before people at all, be it under a warning. */
  public boolean mayBeOffered() {
    return this != WRONG && this != RETIRED;
  }
}
