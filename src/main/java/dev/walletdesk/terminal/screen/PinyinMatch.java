package dev.walletdesk.terminal.screen;

import dev.walletdesk.text.Pinyin;
import java.util.List;
import java.util.stream.Collectors;

/** Chinese found by its spelling in Latin letters, whole or by initials. */
final class PinyinMatch {

  private PinyinMatch() {}

  /** Whether {@code letters} are part of the pinyin of {@code chinese}, or of its initials. */
  static boolean spells(String letters, String chinese) {
    List<String> syllables = Pinyin.syllables(chinese);
    String initials =
        syllables.stream().map(syllable -> syllable.substring(0, 1)).collect(Collectors.joining());
    return initials.contains(letters) || String.join("", syllables).contains(letters);
  }
}
