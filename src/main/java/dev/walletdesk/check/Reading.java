package dev.walletdesk.check;

import dev.walletdesk.check.phone.DialledNumber;
import dev.walletdesk.check.web.WebAddress;

/** What a value was read as, by its form alone. */
sealed interface Reading {

  /** A telephone number. */
  record Phone(DialledNumber number) implements Reading {}

  /** An e-mail address. */
  record Email(String mailbox, String host) implements Reading {}

  /** A link, or a bare host. */
  record Link(WebAddress address) implements Reading {}

  /** A link that shows another text than where it leads, in Markdown or HTML. */
  record ShownLink(String shown, WebAddress target) implements Reading {}

  /** Anything else. */
  record Other(String text) implements Reading {}
}
