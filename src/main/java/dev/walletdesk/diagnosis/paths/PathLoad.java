package dev.walletdesk.diagnosis.paths;

import dev.walletdesk.text.Language;
import java.util.HashMap;
import java.util.Map;

/**
 * What somebody has to take in on the paths to one end of a guide, when nothing helps before.
 *
 * @param questions how many are answered, those for the wallet and the country included
 * @param remedies how many are tried
 * @param words how many words are read, by language; a Chinese character is a word
 */
public record PathLoad(Span questions, Span remedies, Map<Language, Span> words) {

  /** Keeps its own copy of the map. */
  public PathLoad {
    words = Map.copyOf(words);
  }

  /** An end at which so much is read, reached already. */
  static PathLoad atEnd(WordCount words) {
    Map<Language, Span> read = new HashMap<>();
    words.byLanguage().forEach((language, count) -> read.put(language, Span.ZERO.plus(count)));
    return new PathLoad(Span.ZERO, Span.ZERO, read);
  }

  /** These paths, after something that takes one more question or remedy, or neither. */
  PathLoad after(int question, int remedy, WordCount read) {
    Map<Language, Span> all = new HashMap<>();
    words.forEach((language, span) -> all.put(language, span.plus(read.in(language))));
    return new PathLoad(questions.plus(question), remedies.plus(remedy), all);
  }

  /** These paths and others to the same end. */
  PathLoad or(PathLoad other) {
    Map<Language, Span> all = new HashMap<>(words);
    other.words.forEach((language, span) -> all.merge(language, span, Span::or));
    return new PathLoad(questions.or(other.questions), remedies.or(other.remedies), all);
  }
}
