package dev.walletdesk.terminal.screen;

import com.github.promeg.pinyinhelper.Pinyin;
import java.util.Locale;

/** Chinese found by its spelling in Latin letters, whole or by initials. */
final class PinyinMatch {

  private PinyinMatch() {}

  /** Whether {@code letters} are part of the pinyin of {@code chinese}, or of its initials. */
  static boolean spells(String letters, String chinese) {
    StringBuilder whole = new StringBuilder();
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < chinese.length(); i++) {
      char c = chinese.charAt(i);
      if (Pinyin.isChinese(c)) {
        String syllable = Pinyin.toPinyin(c).toLowerCase(Locale.ROOT);
        whole.append(syllable);
        initials.append(syllable.charAt(0));
      } else if (Character.isLetterOrDigit(c)) {
        whole.append(Character.toLowerCase(c));
        initials.append(Character.toLowerCase(c));
      }
    }
    return initials.indexOf(letters) >= 0 || whole.indexOf(letters) >= 0;
  }
}
