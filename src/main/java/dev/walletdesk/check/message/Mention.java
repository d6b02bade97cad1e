package dev.walletdesk.check.message;

/**
 * A way to answer that stands in a message.
 *
 * @param kind what it is
 * @param value as it is checked: a link that was broken by a line end is joined
 * @param start where it begins in the message as it is seen
 * @param end where it ends
 */
public record Mention(Kind kind, String value, int start, int end) {

  /** Ways to answer. */
  public enum Kind {
    /** A web address, with or without its scheme. */
    LINK,
    /** A telephone number. */
    NUMBER,
    /** An e-mail address. */
    MAILBOX,
    /** An account of a messenger. */
    MESSENGER
  }
}
