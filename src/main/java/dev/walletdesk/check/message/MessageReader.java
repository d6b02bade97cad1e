package dev.walletdesk.check.message;

import java.util.List;

/** Finds the ways to answer in messages. One reader reads many. */
public final class MessageReader {

  private final ShownLinkFinder shownLinks = new ShownLinkFinder();
  private final LinkFinder links = new LinkFinder();
  private final MailboxFinder mailboxes = new MailboxFinder();
  private final HostFinder hosts = new HostFinder();
  private final MessengerFinder messengers = new MessengerFinder();
  private final NumberFinder numbers = new NumberFinder();

  /** All ways to answer, by their places. */
  public List<Mention> mentionsIn(MessageText text) {
    Mentions mentions = new Mentions(text);
    shownLinks.find(mentions);
    links.find(mentions);
    mailboxes.find(mentions);
    hosts.find(mentions);
    messengers.find(mentions);
    numbers.find(mentions);
    return mentions.all();
  }
}
