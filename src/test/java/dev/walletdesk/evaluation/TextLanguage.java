package dev.walletdesk.evaluation;

import dev.walletdesk.text.Language;

/** Tells the language of a question. */
public final class TextLanguage {

  private TextLanguage() {}

  /** Chinese where there is a Chinese character, as in mixtures of both; else English. */
  public static Language of(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic) ? Language.ZH : Language.EN;
  }
}
