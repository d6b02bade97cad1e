package dev.walletdesk.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chinese in the Latin letters of Hanyu Pinyin, as people type it: without tones, {@code v} for ü.
 * A character has the reading that CLDR's transliteration Han-Latin gives it (Unicode License); one
 * that is read otherwise in a word has that word's. The tables are read with the first Chinese
 * character.
 */
public final class Pinyin {

  private Pinyin() {}

  /**
   * The syllables of {@code text}, one for each Chinese character; every other letter or digit
   * stands for itself, in lower case, and nothing stands for the rest.
   */
  public static List<String> syllables(String text) {
    List<String> syllables = new ArrayList<>(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isChinese(c)) {
        List<String> word = Tables.wordAt(text, at);
        syllables.addAll(word);
        at += Math.max(0, word.size() - 1);
      } else if (Character.isLetterOrDigit(c)) {
        syllables.add(String.valueOf(Character.toLowerCase(c)));
      }
    }
    return syllables;
  }

  private static boolean isChinese(char c) {
    return c >= Tables.FIRST && c <= Tables.LAST;
  }

  private static final class Tables {

    static final char FIRST = '\u4E00';
    static final char LAST = '\u9FFF';

    private static final String[] READINGS = readings();
    private static final Map<String, List<String>> WORDS = words();
    private static final int LONGEST =
        WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);

    /** The syllables of the longest listed word there, or of the one character. */
    static List<String> wordAt(String text, int at) {
      for (int end = Math.min(text.length(), at + LONGEST); end > at + 1; end--) {
        List<String> word = WORDS.get(text.substring(at, end));
        if (word != null) {
          return word;
        }
      }
      String reading = READINGS[text.charAt(at) - FIRST];
      return reading == null ? List.of() : List.of(reading);
    }

    /** A syllable, a space, and all characters that are read so. */
    private static String[] readings() {
      String[] readings = new String[LAST - FIRST + 1];
      for (String line : WordList.entries("/dev/walletdesk/text/pinyin.txt")) {
        int space = line.indexOf(' ');
        String syllable = line.substring(0, space);
        for (int i = space + 1; i < line.length(); i++) {
          readings[line.charAt(i) - FIRST] = syllable;
        }
      }
      return readings;
    }

    private static Map<String, List<String>> words() {
      Map<String, List<String>> words = new HashMap<>();
      for (String line : WordList.entries("/dev/walletdesk/text/pinyin-words.txt")) {
        List<String> parts = List.of(line.split(" "));
        words.put(parts.get(0), parts.subList(1, parts.size()));
      }
      return Map.copyOf(words);
    }
  }
}
