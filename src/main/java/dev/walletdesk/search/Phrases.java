package dev.walletdesk.search;

import dev.walletdesk.text.WordList;
import java.util.List;

/** Looks for phrases in a text: Chinese anywhere, other scripts as whole words; not denied ones. */
final class Phrases {

  private static final List<String> DENIALS =
      WordList.entries("/dev/walletdesk/search/denials.txt");

  private final String text;

  Phrases(String text) {
    this.text = spaced(text);
  }

  /** Whether {@code word}, right before something, denies it. */
  static boolean isDenial(String word) {
    return DENIALS.contains(word);
  }

  /** Whether {@code phrase} is there, and not just denied. */
  boolean contain(String phrase) {
    String wanted = spaced(phrase);
    String core = wanted.strip();
    if (core.isEmpty()) {
      return false;
    }
    // At a Chinese end, anything may follow; at a word's end, the word must end too.
    int from = isChinese(core.codePointAt(0)) ? 1 : 0;
    int to = isChinese(core.codePointBefore(core.length())) ? 1 : 0;
    String sought = wanted.substring(from, wanted.length() - to);
    for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
      if (!isDenied(text.substring(0, at + 1 - from))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDenied(String before) {
    String left = before.stripTrailing();
    if (left.isEmpty()) {
      return false;
    }
    return isChinese(left.codePointBefore(left.length()))
        ? DENIALS.stream().anyMatch(left::endsWith)
        : isDenial(left.substring(left.lastIndexOf(' ') + 1));
  }

  /** Words and runs of Chinese characters with a space on either side. */
  private static String spaced(String text) {
    StringBuilder spaced = new StringBuilder(" ");
    int kind = 0;
    String normal = NormalText.of(text);
    for (int i = 0; i < normal.length(); ) {
      int c = normal.codePointAt(i);
      int now = isChinese(c) ? 1 : Features.isWord(c) ? 2 : 0;
      if (now != kind && spaced.charAt(spaced.length() - 1) != ' ') {
        spaced.append(' ');
      }
      if (now != 0) {
        spaced.appendCodePoint(c);
      }
      kind = now;
      i += Character.charCount(c);
    }
    return spaced.append(' ').toString();
  }

  private static boolean isChinese(int c) {
    return Character.isIdeographic(c);
  }
}
