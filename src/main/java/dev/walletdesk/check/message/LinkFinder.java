package dev.walletdesk.check.message;

import dev.walletdesk.check.message.Mention.Kind;

/**
 * Links with their scheme, in whatever way it is written, also those that a line end breaks. A link
 * ends at white space, at quotation marks and at what is not Latin, but its host may be in any
 * script.
 */
final class LinkFinder {

  private static final int LONGEST = 2048;
  private static final String SEPARATORS = ":[]：/\\";

  void find(Mentions mentions) {
    String folded = mentions.folded();
    for (int at = folded.indexOf('h'); at >= 0; at = folded.indexOf('h', at + 1)) {
      int host = afterScheme(folded, at);
      if (host > 0 && mentions.isFree(at, host) && !isInsideWord(folded, at)) {
        add(mentions, at, host);
      }
    }
  }

  private static boolean isInsideWord(String text, int at) {
    return at > 0 && text.charAt(at - 1) >= 'a' && text.charAt(at - 1) <= 'z';
  }

  /** Where the host begins behind {@code http://} and its disguises; 0 if there is no scheme. */
  private static int afterScheme(String text, int at) {
    if (!text.startsWith("http", at) && !text.startsWith("hxxp", at)) {
      return 0;
    }
    int i = at + "http".length();
    i += i < text.length() && text.charAt(i) == 's' ? 1 : 0;
    boolean colon = false;
    int slashes = 0;
    while (i < text.length() && SEPARATORS.indexOf(text.charAt(i)) >= 0) {
      boolean slash = text.charAt(i) == '/' || text.charAt(i) == '\\';
      colon |= text.charAt(i) == ':';
      slashes += slash ? 1 : 0;
      if (text.charAt(i) == '[' && slashes > 0) {
        break;
      }
      i++;
    }
    return colon && slashes > 0 && i < text.length() ? i : 0;
  }

  private static void add(Mentions mentions, int start, int host) {
    String folded = mentions.folded();
    int end = LinkEnd.ofHost(folded, host);
    end = LinkEnd.ofRest(folded, end, start + LONGEST);
    int next = LinkBreak.continuation(mentions, host, end);
    if (next > 0) {
      int last = LinkEnd.ofRest(folded, next, next + LONGEST);
      String seen = mentions.seen();
      String joined = seen.substring(start, next - 1) + seen.substring(next, last);
      mentions.add(Kind.LINK, joined, start, last);
    } else if (end > host) {
      mentions.add(Kind.LINK, start, end);
    }
  }
}
