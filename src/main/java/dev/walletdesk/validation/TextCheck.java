package dev.walletdesk.validation;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.loading.SourceMap;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.LocalizedText;
import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All languages say something, and those that are written differently not the same. Names are free:
 * a brand is called the same everywhere. That a language is there at all is seen in reading.
 */
final class TextCheck implements Check {

  /** In which script each language is written. */
  private final Map<Language, UnicodeScript> scripts =
      Languages.all().stream().collect(Collectors.toMap(each -> each, TextCheck::script));

  /** So many ways to say it are the least that matching learns from. */
  private static final int FEWEST_EXAMPLES = 60;

  @Override
  public void check(CheckedData data, Findings findings) {
    for (CheckedFile file : data.files()) {
      file.file().places().ifPresent(places -> texts(file.file().path(), places, findings));
    }
    for (Located<Guide> guide : data.guides()) {
      Languages.all().stream()
          .filter(guide.value().examples()::containsKey)
          .forEach(language -> examples(guide, language, findings));
    }
  }

  private void texts(Path path, SourceMap places, Findings findings) {
    for (SourceMap.Text text : places.texts()) {
      if (!text.pointer().endsWith("/name")) {
        Located<LocalizedText> located = new Located<>(text.text(), path, places, text.pointer());
        text(located, findings);
      }
    }
  }

  private void text(Located<LocalizedText> text, Findings findings) {
    if (text.value().all().stream().anyMatch(String::isBlank)) {
      return;
    }
    Optional<String> same = sameInDifferentScripts(text.value());
    if (same.isPresent()) {
      findings.error(text, "", "same-text", same.get());
      return;
    }
    text.value().languages().stream()
        .filter(language -> !looksLike(language, text.value().in(language)))
        .findFirst()
        .ifPresent(
            language ->
                findings.warning(
                    text,
                    "/" + language.code(),
                    WarningKind.WRONG_LANGUAGE,
                    text.value().in(language),
                    language.code()));
  }

  /** What is said in two languages alike although they are written differently. */
  private Optional<String> sameInDifferentScripts(LocalizedText text) {
    List<Language> languages = text.languages().stream().filter(Language::isRequired).toList();
    for (Language one : languages) {
      for (Language other : languages) {
        boolean same = text.in(one).strip().equalsIgnoreCase(text.in(other).strip());
        if (same && scripts.get(one) != scripts.get(other)) {
          return Optional.of(text.in(one));
        }
      }
    }
    return Optional.empty();
  }

  /** Brands are written in Latin letters everywhere; anything else belongs to its language. */
  private boolean looksLike(Language language, String text) {
    UnicodeScript script = scripts.get(language);
    return script == UnicodeScript.LATIN
        ? count(text, UnicodeScript.HAN) <= count(text, UnicodeScript.LATIN)
        : count(text, script) > 0;
  }

  private static void examples(Located<Guide> guide, Language language, Findings findings) {
    List<String> examples = guide.value().examples().get(language);
    if (examples.size() < FEWEST_EXAMPLES) {
      findings.warning(
          guide,
          "/examples/" + language.code(),
          WarningKind.FEW_EXAMPLES,
          language.code(),
          String.valueOf(examples.size()),
          String.valueOf(FEWEST_EXAMPLES));
    }
  }

  /** That of the language's own name for itself. */
  private static UnicodeScript script(Language language) {
    String name = language.locale().getDisplayLanguage(language.locale());
    return UnicodeScript.of(name.codePointAt(0));
  }

  private static long count(String text, UnicodeScript script) {
    return text.codePoints().filter(c -> UnicodeScript.of(c) == script).count();
  }
}
