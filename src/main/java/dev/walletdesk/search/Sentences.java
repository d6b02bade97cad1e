package dev.walletdesk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The sentences of a story, as far as each is long enough to be about something. */
final class Sentences {

  private static final Pattern END =
      Pattern.compile("[。！？；\\n]+|[.!?;]+(?=\\s|$)|[,，]?\\s*(?:另外|还有就是|\\b(?:also|besides)\\b)");

  /** In letters; a Chinese character says about as much as three. */
  private static final int SHORTEST = 12;

  private static final int LETTERS_IN_A_CHARACTER = 3;

  /** Of a longer story, the first ones tell what it is about. */
  private static final int MOST = 12;

  private Sentences() {}

  /** None when {@code text} has only one. */
  static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    for (String sentence : END.split(text, -1)) {
      if (sentences.size() < MOST && length(sentence) >= SHORTEST) {
        sentences.add(sentence);
      }
    }
    return sentences.size() > 1 ? sentences : List.of();
  }

  private static int length(String sentence) {
    return sentence
        .codePoints()
        .map(
            c ->
                Character.isIdeographic(c)
                    ? LETTERS_IN_A_CHARACTER
                    : Character.isLetterOrDigit(c) ? 1 : 0)
        .sum();
  }
}
