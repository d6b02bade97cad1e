package dev.walletdesk.catalog.pattern;

import java.util.Locale;
import java.util.Optional;

/**
 * What a pattern may ask of the ways to answer in a message, beside its words; written behind an
 * {@code @} in data: {@code @unlisted-link}.
 */
public enum ContactFact {
  /** Any link. */
  LINK,
  /** A link that is not official, nor to a domain whose name everybody knows. */
  UNLISTED_LINK,
  /** A link that does not show where it leads, or leads to a bare network address. */
  HIDDEN_LINK,
  /** A hidden link, or one to a host that nobody who is known would use. */
  ODD_LINK,
  /** Where a link was, before whoever passed the message on took it out. */
  MASKED_LINK,
  /** The same of a telephone number. */
  MASKED_NUMBER,
  /** So many links that it is a newsletter: who deceives leaves one way to go. */
  MANY_LINKS,
  /** Anything that imitates a listed contact, or is known to be wrong. */
  LOOKALIKE,
  /** Any telephone number. */
  NUMBER,
  /** A telephone number that is not official. */
  UNLISTED_NUMBER,
  /** A mailbox that is not official. */
  UNLISTED_MAILBOX,
  /** An account of a messenger, or a link to one. */
  MESSENGER,
  /** The name of a party in the catalog. */
  LISTED_NAME;

  private static final String MARK = "@";

  /** The fact that a pattern names, if it names one. */
  public static Optional<ContactFact> named(String name) {
    for (ContactFact fact : values()) {
      if (fact.written().equals(name)) {
        return Optional.of(fact);
      }
    }
    return Optional.empty();
  }

  /** Whether {@code name} names a fact rather than a cue. */
  public static boolean isFact(String name) {
    return name.startsWith(MARK);
  }

  /** As it is written in data. */
  public String written() {
    return MARK + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
