package dev.walletdesk.check.message;

/** Tells whether a link that ends with a line goes on in the next one. */
final class LinkBreak {

  private static final String UNFINISHED = "-=&?_%";

  private LinkBreak() {}

  /**
   * Where the link goes on; 0 if it is complete.
   *
   * @param mentions of the message
   * @param host where the host of the link begins
   * @param end where the link ends, without punctuation
   */
  static int continuation(Mentions mentions, int host, int end) {
    String text = mentions.folded();
    int lineEnd = end;
    while (lineEnd < text.length() && LinkEnd.isInLink(text.charAt(lineEnd))) {
      lineEnd++;
    }
    int next = lineEnd + 1;
    boolean broken = lineEnd < text.length() && text.charAt(lineEnd) == '\n';
    if (!broken || next >= text.length() || !LinkEnd.isInLink(text.charAt(next))) {
      return 0;
    }
    String written = text.substring(host, lineEnd);
    boolean capital = Character.isUpperCase(mentions.seen().charAt(next));
    return goesOn(written, text, next, capital) ? next : 0;
  }

  private static boolean goesOn(String written, String text, int next, boolean capital) {
    char last = written.isEmpty() ? '/' : written.charAt(written.length() - 1);
    int slash = written.indexOf('/');
    String name = slash < 0 ? written : written.substring(0, slash);
    if (slash < 0 && (name.endsWith(".") || !WebEndings.isHost(name))) {
      return text.charAt(next) != '.' || !name.endsWith(".");
    }
    return UNFINISHED.indexOf(last) >= 0 || (last == '/' && isPath(text, next, capital));
  }

  /** Whether what the next line begins with is no word of a sentence. */
  private static boolean isPath(String text, int next, boolean capital) {
    int end = next;
    boolean odd = false;
    while (end < text.length() && LinkEnd.isInLink(text.charAt(end))) {
      odd |= !Character.isLetter(text.charAt(end));
      end++;
    }
    boolean lastOfLine = end == text.length() || text.charAt(end) == '\n';
    boolean sentence = ".,;!?".indexOf(text.charAt(end - 1)) >= 0;
    return (odd && !sentence) || (lastOfLine && !capital);
  }
}
