package dev.walletdesk.check.message;

import dev.walletdesk.check.message.Mention.Kind;
import java.util.Set;

/** Links without a scheme: hosts, and what stands behind them. */
final class HostFinder {

  private static final int LONGEST = 2048;
  private static final Set<String> USUAL = Set.of("com", "net", "org", "cn");

  void find(Mentions mentions) {
    String folded = mentions.folded();
    for (int at = 0; at < folded.length(); ) {
      int end = endOfWord(folded, at);
      if (end > at && end < folded.length() && mayBeDot(folded.charAt(end))) {
        int link = link(mentions, at);
        end = link > 0 ? link : endOfDotted(folded, end);
      }
      at = Math.max(end, at + 1);
    }
  }

  private static boolean mayBeDot(char c) {
    return c == '.' || c == '。' || c == '｡' || c == '[' || c == '(' || c == ':' || c == ' ';
  }

  private static int endOfWord(String folded, int start) {
    int end = start;
    while (end < folded.length()
        && (LinkEnd.isLatin(folded.charAt(end)) || folded.charAt(end) == '-')) {
      end++;
    }
    return end;
  }

  /** What no host begins with has none further on: each part would be tried with the same end. */
  private static int endOfDotted(String folded, int from) {
    int end = from;
    while (end < folded.length()
        && (LinkEnd.isLatin(folded.charAt(end)) || ".-".indexOf(folded.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  /** Where the link that begins at {@code start} ends; 0 if none does. */
  private static int link(Mentions mentions, int start) {
    String folded = mentions.folded();
    Host host = Host.at(folded, start);
    boolean address = !host.isHost() && isAddress(folded, start);
    if ((!host.isHost() && !address) || !mentions.isFree(start, Math.max(host.end(), start + 1))) {
      return 0;
    }
    int hostEnd = address ? endOfAddress(folded, start) : host.end();
    int end = hostEnd;
    if (end < folded.length() && "/?#:".indexOf(folded.charAt(end)) >= 0) {
      end = Math.max(hostEnd, LinkEnd.ofRest(folded, end, start + LONGEST));
    }
    if (end == hostEnd && (address || isTwoSentences(mentions, host))) {
      return 0;
    }
    int next = end == hostEnd ? 0 : LinkBreak.continuation(mentions, start, end);
    String rest = mentions.seen().substring(hostEnd, end);
    String written = address ? mentions.seen().substring(start, hostEnd) : host.written(mentions);
    if (next > 0) {
      int last = LinkEnd.ofRest(folded, next, next + LONGEST);
      rest = mentions.seen().substring(hostEnd, next - 1) + mentions.seen().substring(next, last);
      end = last;
    }
    mentions.add(Kind.LINK, written + rest, start, end);
    return end;
  }

  /** Whether a missing space makes a host of the end of one sentence and the start of another. */
  private static boolean isTwoSentences(Mentions mentions, Host host) {
    String name = host.name();
    if (!WebEndings.isWord(name) || name.startsWith("www.")) {
      return isOtherThing(mentions, host);
    }
    String label = name.substring(0, name.lastIndexOf('.'));
    boolean made = label.chars().anyMatch(c -> !Character.isLetter(c));
    String ending = name.substring(name.lastIndexOf('.') + 1);
    char after =
        host.end() < mentions.folded().length() ? mentions.folded().charAt(host.end()) : '\n';
    boolean goesOn = after == ' ' || after == '\'';
    return !made && (ending.length() == 2 || goesOn);
  }

  /** Whether it is an amount, an abbreviation, or a sentence that begins with a capital. */
  private static boolean isOtherThing(Mentions mentions, Host host) {
    String name = host.name();
    int ending = host.end() - (name.length() - name.lastIndexOf('.') - 1);
    String written = mentions.seen().substring(ending, host.end());
    boolean sentence =
        Character.isUpperCase(written.charAt(0))
            && Character.isLowerCase(written.charAt(written.length() - 1));
    boolean usual = USUAL.contains(name.substring(name.lastIndexOf('.') + 1));
    return name.chars().noneMatch(c -> c >= 'a' && c <= 'z') || (sentence && !usual);
  }

  /** Whether it is a network address with a port or a path behind it. */
  private static boolean isAddress(String folded, int start) {
    int end = endOfAddress(folded, start);
    return end > start && end < folded.length() && "/:".indexOf(folded.charAt(end)) >= 0;
  }

  private static int endOfAddress(String folded, int start) {
    int at = start;
    for (int part = 0; part < 4; part++) {
      int end = at;
      while (end < folded.length() && end - at < 4 && isDigit(folded.charAt(end))) {
        end++;
      }
      boolean dot = end < folded.length() && folded.charAt(end) == '.';
      if (end == at || end - at > 3 || (part < 3 && !dot)) {
        return start;
      }
      at = part < 3 ? end + 1 : end;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
