package dev.walletdesk.document.card;

import java.text.BreakIterator;
import java.util.Locale;

/** The first sentence of a text that says more than a greeting. */
final class FirstSentence {

  /** A greeting is shorter than that. */
  private static final int GREETING = 8;

  private FirstSentence() {}

  static String of(String text) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text);
    int end = sentences.next();
    while (end != BreakIterator.DONE && end < Math.min(GREETING, text.length())) {
      end = sentences.next();
    }
    return end == BreakIterator.DONE ? text : text.substring(0, end).strip();
  }
}
