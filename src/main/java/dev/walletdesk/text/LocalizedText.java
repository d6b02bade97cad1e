package dev.walletdesk.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One text in several languages.
 *
 * @param texts what it says, by language
 */
public record LocalizedText(Map<Language, String> texts) {

  public LocalizedText {
    texts = Map.copyOf(texts);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LocalizedText that && texts.equals(that.texts);
  }

  /** By hand: every start would link the one that the JDK makes for records anew. */
  @Override
  public int hashCode() {
    return texts.hashCode();
  }

  /** A text in the languages that every text has, in the order of {@link Languages#all()}. */
  public static LocalizedText of(String... texts) {
    List<Language> required = Languages.all().stream().filter(Language::isRequired).toList();
    Map<Language, String> byLanguage = new LinkedHashMap<>();
    for (int i = 0; i < texts.length; i++) {
      byLanguage.put(required.get(i), texts[i]);
    }
    return new LocalizedText(byLanguage);
  }

  /**
   * The text in {@code language}. If it lacks that: in the language of which that is a variant
   * (Chinese for {@code zh-Hant}), otherwise in {@link Languages#DEFAULT}.
   */
  public String in(Language language) {
    Language next = language;
    while (!texts.containsKey(next) && next != Languages.DEFAULT) {
      next = Languages.standIn(next);
    }
    return texts.getOrDefault(next, "");
  }

  /** The languages that it is in, in the order in which they stand side by side. */
  public List<Language> languages() {
    return Languages.all().stream().filter(texts::containsKey).toList();
  }

  /** What it says in each of its languages. */
  public List<String> all() {
    return languages().stream().map(texts::get).toList();
  }
}
