package dev.walletdesk.search;

import dev.walletdesk.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks for phrases in a text: Chinese anywhere, other scripts as whole words; not denied ones. */
final class Phrases {

  private static final List<String> DENIALS =
      WordList.entries("/dev/walletdesk/search/denials.txt");

  private static final Pattern GAP = Pattern.compile("\u2026");
  private static final Pattern OR = Pattern.compile("/");

  /** How many characters may stand in for an ellipsis: about five words. */
  private static final int MOST_BETWEEN = 24;

  /** What may stand between a denial and what it denies: “not my card”, “没把钱扣”. */
  private static final Set<String> BETWEEN =
      Set.of("my", "the", "a", "an", "any", "been", "even", "really", "yet", "from", "with", "by");

  private static final List<String> BETWEEN_CHINESE =
      List.of("我的", "给我", "从我", "我", "把", "被", "的", "真");

  private final String text;
  private final boolean chinese;

  Phrases(String text) {
    this.text = spaced(text);
    this.chinese = hasChinese(this.text);
  }

  /** Whether {@code word}, right before something, denies it. */
  static boolean isDenial(String word) {
    return DENIALS.contains(word);
  }

  /**
   * Whether {@code phrase} is there, and not just denied. An ellipsis in it stands for a few words,
   * a slash between alternatives: {@code sent/paid … scammer/thief}.
   */
  boolean contain(String phrase) {
    List<List<String>> parts =
        GAP.splitAsStream(phrase).map(part -> OR.splitAsStream(part.strip()).toList()).toList();
    return continues(parts, 0, text.length());
  }

  /** Whether the parts are there one after the other, the first of them before {@code latest}. */
  private boolean continues(List<List<String>> parts, int from, int latest) {
    if (parts.isEmpty()) {
      return true;
    }
    List<List<String>> rest = parts.subList(1, parts.size());
    return parts.get(0).stream()
        .flatMap(alternative -> places(alternative, from, latest).stream())
        .anyMatch(end -> continues(rest, end, Math.min(text.length(), end + MOST_BETWEEN)));
  }

  /** Where a phrase ends each time that it is there, begins in this range and is not denied. */
  private List<Integer> places(String phrase, int first, int latest) {
    // To make one comparable takes a table of thousands of characters.
    if (!chinese && hasChinese(phrase)) {
      return List.of();
    }
    String wanted = spaced(phrase);
    String core = wanted.strip();
    if (core.isEmpty()) {
      return List.of();
    }
    // At a Chinese end, anything may follow; at a word's end, the word must end too.
    int from = isChinese(core.codePointAt(0)) ? 1 : 0;
    int to = isChinese(core.codePointBefore(core.length())) ? 1 : 0;
    String sought = wanted.substring(from, wanted.length() - to);
    List<Integer> ends = new ArrayList<>();
    for (int at = text.indexOf(sought, first); at >= 0; at = text.indexOf(sought, at + 1)) {
      if (at <= latest && !isDenied(text.substring(0, at + 1 - from))) {
        // The space behind a word is the one before the next.
        ends.add(at + sought.length() - (1 - to));
      }
    }
    return ends;
  }

  private static boolean isDenied(String before) {
    String left = before.stripTrailing();
    if (left.isEmpty()) {
      return false;
    }
    return isChinese(left.codePointBefore(left.length()))
        ? isDeniedInChinese(left)
        : isDeniedInWords(left);
  }

  private static boolean isDeniedInWords(String before) {
    String left = before;
    for (String word = last(left); BETWEEN.contains(word); word = last(left)) {
      left = left.substring(0, left.length() - word.length()).stripTrailing();
    }
    return isDenial(last(left));
  }

  private static String last(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private static boolean isDeniedInChinese(String before) {
    return DENIALS.stream().anyMatch(before::endsWith)
        || BETWEEN_CHINESE.stream()
            .filter(before::endsWith)
            .map(between -> before.substring(0, before.length() - between.length()))
            .anyMatch(left -> DENIALS.stream().anyMatch(left::endsWith));
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

  private static boolean hasChinese(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (isChinese(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isChinese(int c) {
    return Character.isIdeographic(c);
  }
}
