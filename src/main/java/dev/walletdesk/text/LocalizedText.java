package dev.walletdesk.text;

/**
 * One text in both languages.
 *
 * @param zh Simplified Chinese
 * @param en English
 */
public record LocalizedText(String zh, String en) {

  /** The text in {@code language}. */
  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
