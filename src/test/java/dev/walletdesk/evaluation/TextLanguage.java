package dev.walletdesk.evaluation;

import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;

/** Tells the language of a question. */
public final class TextLanguage {

  private TextLanguage() {}

  /** Chinese where there is a Chinese character, as in mixtures of both; else English. */
  public static Language of(String text) {
    return Languages.of(text.codePoints().anyMatch(Character::isIdeographic) ? "zh" : "en");
  }
}
