package dev.walletdesk.document.article;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.LocalizedText;
import dev.walletdesk.text.Messages;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the sections of articles are called, in every language at once. */
public final class SectionTitles {

  private final Map<Language, SituationText> languages = new LinkedHashMap<>();

  /** Calls wallets as {@code catalog} does. */
  public SectionTitles(Catalog catalog) {
    for (Language language : Languages.all()) {
      languages.put(language, new SituationText(Messages.in(language), catalog));
    }
  }

  /** The heading of a section. */
  public LocalizedText of(Article article, Section section) {
    Map<Language, String> titles = new LinkedHashMap<>();
    languages.forEach(
        (language, text) ->
            titles.put(language, text.heading(article.guide(), section.situation())));
    return new LocalizedText(titles);
  }
}
