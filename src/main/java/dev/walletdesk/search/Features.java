package dev.walletdesk.search;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text is compared by: single Chinese characters and pairs of them; words of other scripts,
 * and the runs of three letters in them, which survive typing errors.
 */
final class Features {

  private static final Pattern RUN =
      Pattern.compile("(?<han>\\p{IsHan}+)|(?<word>[\\p{L}\\p{N}&&[^\\p{IsHan}]]+)");
  private static final int LONGEST = 2000;
  private static final int GRAM = 3;

  private Features() {}

  /** Each feature of {@code text} and how often it occurs. */
  static Map<String, Integer> of(String text) {
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String folded = Normalizer.normalize(start, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    Map<String, Integer> counts = new HashMap<>();
    Matcher runs = RUN.matcher(folded);
    while (runs.find()) {
      if (runs.group("han") != null) {
        han(runs.group(), counts);
      } else {
        word(runs.group(), counts);
      }
    }
    return counts;
  }

  private static void han(String run, Map<String, Integer> counts) {
    for (int i = 0; i < run.length(); i++) {
      add(run.substring(i, i + 1), counts);
      if (i > 0) {
        add(run.substring(i - 1, i + 1), counts);
      }
    }
  }

  private static void word(String word, Map<String, Integer> counts) {
    add(word, counts);
    String padded = "^" + word + "$";
    for (int i = 0; i + GRAM <= padded.length(); i++) {
      add(padded.substring(i, i + GRAM), counts);
    }
  }

  private static void add(String feature, Map<String, Integer> counts) {
    counts.merge(feature, 1, Integer::sum);
  }
}
