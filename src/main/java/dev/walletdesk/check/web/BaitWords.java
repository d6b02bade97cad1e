package dev.walletdesk.check.web;

import dev.walletdesk.text.WordList;
import java.util.Set;

/** The words with which fake hosts lure, in English and pinyin, alone or joined to each other. */
final class BaitWords {

  private final Set<String> words =
      Set.copyOf(WordList.entries("/dev/walletdesk/check/web/bait-words.txt"));
  private final Set<String> folded =
      words.stream().map(Folding::fold).collect(java.util.stream.Collectors.toUnmodifiableSet());

  /** Whether {@code text} is made of such words, and of digits, only. */
  boolean isBait(String text) {
    if (text.isEmpty()) {
      return false;
    }
    boolean[] reached = new boolean[text.length() + 1];
    reached[0] = true;
    for (int end = 1; end <= text.length(); end++) {
      for (int start = Math.max(0, end - 16); start < end && !reached[end]; start++) {
        reached[end] = reached[start] && isWord(text.substring(start, end));
      }
    }
    return reached[text.length()];
  }

  private boolean isWord(String part) {
    return words.contains(part)
        || folded.contains(part)
        || (part.length() == 1 && Character.isDigit(part.charAt(0)));
  }
}
