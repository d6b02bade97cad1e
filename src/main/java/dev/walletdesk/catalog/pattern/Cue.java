package dev.walletdesk.catalog.pattern;

import dev.walletdesk.catalog.Origin;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.LocalizedText;
import java.util.List;
import java.util.Map;

/**
 * One thing that a message may say, with the many ways in which it is said.
 *
 * @param id names it in patterns and, for a word, in phrases
 * @param role what it is in a message
 * @param about what it is, for people who read the data and the reasons of a verdict
 * @param phrases how it is said, by language; see {@link Phrase}
 * @param origin which data it comes from
 */
public record Cue(
    String id,
    CueRole role,
    LocalizedText about,
    Map<Language, List<String>> phrases,
    Origin origin) {

  /** Makes the phrases immutable. */
  public Cue {
    phrases = Map.copyOf(phrases);
  }

  /** The phrases in one language. */
  public List<String> phrasesIn(Language language) {
    return phrases.getOrDefault(language, List.of());
  }
}
