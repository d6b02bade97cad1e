package dev.walletdesk.catalog;

/** What kind of page a fact was read on. */
public enum EvidenceKind {
  /** The provider's own. */
  OFFICIAL,
  /** A regulator's, the police's, or another authority's. */
  REGULATOR,
  /** News media. */
  MEDIA,
  /** Public code. */
  CODE,
  /**
   * An open list of contacts. It tells since when something stands there, not when it was right.
   */
  LIST,
  OTHER;

  /** Whether users may be sent to such a page; other pages are named, not linked. */
  public boolean isLinkable() {
    return this == OFFICIAL || this == REGULATOR;
  }
}
