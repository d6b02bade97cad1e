package dev.walletdesk.check.message;

/**
 * A host in a message, found from its beginning: labels of letters, digits and hyphens with dots
 * between them, however these are written.
 *
 * @param start where it begins
 * @param end where it ends
 * @param name in lower case, with plain dots; the labels that make the longest real host
 */
record Host(int start, int end, String name) {

  private static final String[] DOTS = {".", "。", "｡", "[.]", "(.)", "[dot]", "(dot)", " [dot] "};
  private static final int MOST_LABELS = 12;
  private static final int LONGEST_LABEL = 63;

  /** The host that begins at {@code start}, if anything there can be one. */
  static Host at(String folded, int start) {
    StringBuilder name = new StringBuilder();
    Host best = new Host(start, start, "");
    int at = start;
    for (int labels = 0; labels < MOST_LABELS && at < folded.length(); labels++) {
      int end = label(folded, at);
      if (end == at || end - at > LONGEST_LABEL) {
        break;
      }
      name.append(folded, at, end);
      if (WebEndings.isHost(name.toString()) && !isInsideWord(folded, end)) {
        best = new Host(start, end, name.toString());
      }
      int next = dot(folded, end);
      if (next == end) {
        break;
      }
      name.append('.');
      at = next;
    }
    return best;
  }

  private static boolean isInsideWord(String folded, int end) {
    return end < folded.length() && (folded.charAt(end) == '_' || folded.charAt(end) == '@');
  }

  private static int label(String folded, int start) {
    int end = start;
    while (end < folded.length()
        && (LinkEnd.isLatin(folded.charAt(end)) || folded.charAt(end) == '-')) {
      end++;
    }
    return end;
  }

  private static int dot(String folded, int at) {
    for (String dot : DOTS) {
      if (folded.startsWith(dot, at)) {
        return at + dot.length();
      }
    }
    return at;
  }

  boolean isHost() {
    return !name.isEmpty();
  }

  /** As it stands in the message, with plain dots. */
  String written(Mentions mentions) {
    String seen = mentions.seen().substring(start, end);
    return seen.replace(" [dot] ", ".")
        .replace("[dot]", ".")
        .replace("(dot)", ".")
        .replace("[.]", ".")
        .replace("(.)", ".")
        .replace('。', '.')
        .replace('｡', '.')
        .replace('．', '.');
  }
}
