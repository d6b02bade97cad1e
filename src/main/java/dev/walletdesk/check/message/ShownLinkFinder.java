package dev.walletdesk.check.message;

import dev.walletdesk.check.message.Mention.Kind;

/** Links that show another text than where they lead: in HTML, and in Markdown. */
final class ShownLinkFinder {

  private static final int LONGEST_TEXT = 500;
  private static final int LONGEST_TARGET = 2000;

  void find(Mentions mentions) {
    String folded = mentions.folded();
    for (int at = folded.indexOf("<a"); at >= 0; at = folded.indexOf("<a", at + 1)) {
      anchor(mentions, at);
    }
    for (int at = folded.indexOf("]("); at >= 0; at = folded.indexOf("](", at + 1)) {
      markdown(mentions, at);
    }
  }

  private static void anchor(Mentions mentions, int start) {
    String folded = mentions.folded();
    int close = within(folded, ">", start, LONGEST_TARGET);
    int href = within(folded, "href", start, LONGEST_TARGET);
    if (close < 0 || href < 0 || href > close || !mentions.isFree(start, close)) {
      return;
    }
    String target = target(folded.substring(href + "href".length(), close));
    int end = within(folded, "</a", close, LONGEST_TEXT);
    int next = within(folded, "<a", close, LONGEST_TEXT);
    boolean closed = end >= 0 && (next < 0 || next > end);
    int stop = closed ? within(folded, ">", end, 10) : -1;
    int after = stop >= 0 ? stop + 1 : close + 1;
    if (isWeb(target)) {
      String seen = mentions.seen().substring(start, after);
      mentions.add(Kind.LINK, stop >= 0 ? oneLine(seen) : oneLine(seen) + "</a>", start, after);
    }
  }

  private static String target(String attribute) {
    String value = attribute.strip();
    value = value.startsWith("=") ? value.substring(1).strip() : value;
    return value.startsWith("\"") || value.startsWith("'") ? value.substring(1).strip() : value;
  }

  private static boolean isWeb(String target) {
    return target.startsWith("http") || target.startsWith("hxxp") || target.startsWith("//");
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ');
  }

  private static void markdown(Mentions mentions, int middle) {
    String folded = mentions.folded();
    int open = folded.lastIndexOf('[', middle);
    int close = within(folded, ")", middle, LONGEST_TARGET);
    boolean shown = open >= 0 && middle - open <= LONGEST_TEXT && close >= 0;
    if (!shown || !mentions.isFree(open, close)) {
      return;
    }
    String target = folded.substring(middle + 2, close).strip();
    boolean host = target.indexOf(' ') < 0 && WebEndings.isHost(hostOf(target));
    if (isWeb(target) || host) {
      mentions.add(Kind.LINK, oneLine(mentions.seen().substring(open, close + 1)), open, close + 1);
    }
  }

  private static String hostOf(String target) {
    int end = 0;
    while (end < target.length() && "/?#:".indexOf(target.charAt(end)) < 0) {
      end++;
    }
    return target.substring(0, end);
  }

  private static int within(String text, String wanted, int from, int most) {
    int end = Math.min(text.length(), from + most);
    int at = text.substring(from, end).indexOf(wanted);
    return at < 0 ? -1 : from + at;
  }
}
