package dev.walletdesk.check.phone;

/** Turns digits of every script, and Chinese numerals, into ASCII digits. */
final class Numerals {

  /** Each place is a digit: plain, financial, traditional, and as said on the telephone. */
  private static final String[] CHINESE = {
    "零〇○", "一壹幺么弌", "二贰貳两兩弍", "三叁參弎", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"
  };

  /** Each place is a digit: the letters, also Greek and Cyrillic, that pass for it. */
  private static final String[] ALIKE = {
    "OoОоΟοQD", "lI|іІӏ!", "Zz", "ЗзЭ", "А", "Ss", "бb", "", "B", "gq"
  };

  private Numerals() {}

  static String fold(String text) {
    return map(text, CHINESE);
  }

  static String foldLetters(String text) {
    return map(text, ALIKE);
  }

  private static String map(String text, String[] table) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int digit = Character.digit(codePoint, 10);
      folded.appendCodePoint(digit >= 0 ? '0' + digit : lookUp(codePoint, table));
      i += Character.charCount(codePoint);
    }
    return folded.toString();
  }

  private static int lookUp(int codePoint, String[] table) {
    if (codePoint < 0x80 && table == CHINESE) {
      return codePoint;
    }
    for (int digit = 0; digit < table.length; digit++) {
      if (table[digit].indexOf(codePoint) >= 0) {
        return '0' + digit;
      }
    }
    return codePoint;
  }
}
