package dev.walletdesk.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Traditional Chinese characters to simplified ones, by OpenCC's table ({@code TSCharacters.txt},
 * Apache-2.0), which the build takes from opencc4j. Character by character: that is enough to
 * recognise words, and the table is read only when a text has Chinese characters.
 */
public final class SimplifiedCharacters {

  private static final char FIRST_IDEOGRAPH = '\u2E80';

  private SimplifiedCharacters() {}

  /** {@code text} with its traditional characters replaced. */
  public static String in(String text) {
    if (text.codePoints().noneMatch(Character::isIdeographic)) {
      return text;
    }
    StringBuilder simplified = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      simplified.append(of(text.charAt(i)));
    }
    return simplified.toString();
  }

  /** The simplified form of one character, or the character itself. */
  public static char of(char c) {
    return c < FIRST_IDEOGRAPH ? c : Table.SIMPLIFIED.getOrDefault(c, c);
  }

  /** Loaded with the first Chinese text. */
  private static final class Table {

    static final Map<Character, Character> SIMPLIFIED = read();

    private static Map<Character, Character> read() {
      Map<Character, Character> table = new HashMap<>(8192);
      for (String line : WordList.entries("/data/dictionary/TSCharacters.txt")) {
        // Characters beyond the basic plane are too rare to matter here.
        if (line.length() >= 3 && !Character.isSurrogate(line.charAt(0))) {
          char to = line.charAt(2);
          if (line.charAt(1) == '\t' && !Character.isSurrogate(to) && to != line.charAt(0)) {
            table.put(line.charAt(0), to);
          }
        }
      }
      return Map.copyOf(table);
    }
  }
}
