package dev.walletdesk.validation.likeness;

import dev.walletdesk.text.WordList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What texts are compared by; case, width and punctuation do not count.
 *
 * @param letters letters and digits only
 * @param words the words, each Chinese character being one; sorted, and small ones left out
 */
public record TextForm(String letters, String words) {

  private static final int SHORTEST = 8;
  private static final int SHORTEST_HAN = 5;

  private static final Set<String> SMALL =
      Set.copyOf(WordList.entries("/dev/walletdesk/validation/small-words.txt"));

  /** The form of {@code text}. */
  public static TextForm of(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder();
    StringBuilder word = new StringBuilder();
    List<String> words = new ArrayList<>();
    folded
        .codePoints()
        .forEach(
            c -> {
              boolean isWord = Character.isLetterOrDigit(c);
              if (!isWord || Character.isIdeographic(c)) {
                end(word, words);
              }
              if (isWord) {
                letters.appendCodePoint(c);
                word.appendCodePoint(c);
              }
              if (Character.isIdeographic(c)) {
                end(word, words);
              }
            });
    end(word, words);
    Collections.sort(words);
    return new TextForm(letters.toString(), String.join(" ", words));
  }

  /** Whether it is long enough for one letter more or less to mean a slip. */
  boolean isTelling() {
    boolean han = letters.codePoints().anyMatch(Character::isIdeographic);
    return letters.length() >= (han ? SHORTEST_HAN : SHORTEST);
  }

  private static void end(StringBuilder word, List<String> words) {
    if (word.length() > 0 && !SMALL.contains(word.toString())) {
      words.add(word.toString());
    }
    word.setLength(0);
  }
}
