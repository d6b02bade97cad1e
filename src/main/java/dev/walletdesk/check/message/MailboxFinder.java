package dev.walletdesk.check.message;

import dev.walletdesk.check.message.Mention.Kind;

/** E-mail addresses, also those that are written so that programs should not find them. */
final class MailboxFinder {

  private static final String[] AT = {"@", "[at]", "(at)", " [at] ", " (at) "};
  private static final String IN_NAMES = "._%+-";
  private static final int LONGEST_NAME = 64;

  void find(Mentions mentions) {
    for (String at : AT) {
      String folded = mentions.folded();
      for (int i = folded.indexOf(at); i >= 0; i = folded.indexOf(at, i + 1)) {
        mailbox(mentions, i, i + at.length());
      }
    }
  }

  private static void mailbox(Mentions mentions, int nameEnd, int host) {
    String folded = mentions.folded();
    int start = nameEnd;
    while (start > 0 && nameEnd - start < LONGEST_NAME && isInName(folded.charAt(start - 1))) {
      start--;
    }
    while (start < nameEnd && !LinkEnd.isLatin(folded.charAt(start))) {
      start++;
    }
    Host found = Host.at(folded, host);
    if (start < nameEnd && found.isHost() && mentions.isFree(start, found.end())) {
      String name = mentions.seen().substring(start, nameEnd);
      mentions.add(Kind.MAILBOX, name + "@" + found.written(mentions), start, found.end());
    }
  }

  private static boolean isInName(char c) {
    return LinkEnd.isLatin(c) || IN_NAMES.indexOf(c) >= 0;
  }
}
