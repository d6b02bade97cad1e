package dev.walletdesk.validation;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.loading.Places;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.LocalizedText;
import java.nio.file.Path;
import java.util.List;

/**
 * Both languages say something, and not the same. Names are free: a brand is called the same
 * everywhere. That a language is there at all is seen in reading.
 */
final class TextCheck implements Check {

  /** So many ways to say it are the least that matching learns from. */
  private static final int FEWEST_EXAMPLES = 60;

  @Override
  public void check(CheckedData material, Findings findings) {
    for (CheckedFile file : material.files()) {
      file.file().places().ifPresent(places -> texts(file.file().path(), places, findings));
    }
    for (Located<Guide> guide : material.guides()) {
      guide.value().examples().keySet().stream()
          .sorted()
          .forEach(language -> examples(guide, language, findings));
    }
  }

  private static void texts(Path path, Places places, Findings findings) {
    for (Places.Text text : places.texts()) {
      if (!text.pointer().endsWith("/name")) {
        Located<LocalizedText> located = new Located<>(text.text(), path, places, text.pointer());
        text(located, findings);
      }
    }
  }

  private static void text(Located<LocalizedText> text, Findings findings) {
    String zh = text.value().zh();
    String en = text.value().en();
    if (zh.isBlank() || en.isBlank()) {
      return;
    }
    if (zh.strip().equalsIgnoreCase(en.strip())) {
      findings.error(text, "", "same-text", zh);
    } else if (ideographs(zh) == 0) {
      findings.warning(text, "/zh", WarningKind.WRONG_LANGUAGE, zh, Language.ZH.code());
    } else if (ideographs(en) > latinLetters(en)) {
      findings.warning(text, "/en", WarningKind.WRONG_LANGUAGE, en, Language.EN.code());
    }
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

  private static long ideographs(String text) {
    return text.codePoints().filter(Character::isIdeographic).count();
  }

  private static long latinLetters(String text) {
    return text.codePoints()
        .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
        .count();
  }
}
