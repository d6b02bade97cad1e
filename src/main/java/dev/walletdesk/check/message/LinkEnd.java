package dev.walletdesk.check.message;

/** Where a link ends. Everything is searched in the folded form of a message. */
final class LinkEnd {

  private static final String CLOSING = ".,;:!?'\")]}>*_~-\\";
  private static final String IN_LINKS = "-._~:/?#[]@!$&'()*+,;=%\\|^";

  private LinkEnd() {}

  /**
   * The end of a host. One in another script ends at its dot and the Latin or Chinese ending behind
   * it.
   */
  static int ofHost(String text, int from) {
    int end = from;
    boolean latin = end < text.length() && isInLink(text.charAt(end));
    if (latin) {
      return end;
    }
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    boolean dot = end < text.length() && isDot(text.charAt(end));
    if (!dot) {
      return from;
    }
    int ending = end + 1;
    while (ending < text.length() && text.charAt(ending) >= 'a' && text.charAt(ending) <= 'z') {
      ending++;
    }
    return ending > end + 1 ? ending : chineseEnding(text, end + 1);
  }

  private static int chineseEnding(String text, int at) {
    for (String ending : new String[] {"中国", "公司", "网络", "网址", "网店", "商城", "集团", "在线"}) {
      if (text.startsWith(ending, at)) {
        return at + ending.length();
      }
    }
    return at - 1;
  }

  private static boolean isDot(char c) {
    return c == '.' || c == '。' || c == '｡';
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }

  /** The end of what follows, without the punctuation of the sentence around it. */
  static int ofRest(String text, int from, int most) {
    int limit = Math.min(text.length(), Math.max(most, from));
    int end = from;
    while (end < limit
        && (isInLink(text.charAt(end)) || isWideDot(text, end))
        && !beginsAnother(text, end)) {
      end++;
    }
    while (end > from && isOutside(text, from, end)) {
      end--;
    }
    return end;
  }

  /** Whether the last character closes something that was opened outside, or ends a sentence. */
  private static boolean isOutside(String text, int from, int end) {
    char last = text.charAt(end - 1);
    if (CLOSING.indexOf(last) < 0) {
      return false;
    }
    int bracket = ")]}".indexOf(last);
    if (bracket < 0) {
      return true;
    }
    int open = 0;
    for (int i = from; i < end; i++) {
      open += text.charAt(i) == "([{".charAt(bracket) ? 1 : text.charAt(i) == last ? -1 : 0;
    }
    return open < 0;
  }

  /** Whether another link begins behind a comma. */
  private static boolean beginsAnother(String text, int at) {
    boolean comma = text.charAt(at) == ',' || text.charAt(at) == ';' || text.charAt(at) == '|';
    return comma && (text.startsWith("http", at + 1) || text.startsWith("www.", at + 1));
  }

  /** Chinese keyboards make 。 of a dot: it is one where the host goes on in Latin letters. */
  private static boolean isWideDot(String text, int at) {
    char c = text.charAt(at);
    return (c == '。' || c == '｡')
        && at > 0
        && at + 1 < text.length()
        && isLatin(text.charAt(at - 1))
        && isLatin(text.charAt(at + 1));
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  static boolean isInLink(char c) {
    return isLatin(c) || (c < 0x80 && IN_LINKS.indexOf(c) >= 0) || isAccented(c);
  }

  /** Letters of other alphabets stand in names of hosts; Chinese characters end a link. */
  private static boolean isAccented(char c) {
    return c >= 0xC0 && c < 0x2000 && Character.isLetter(c);
  }
}
