package dev.walletdesk.diagnosis.paths;

import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.Next;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How many words of a guide there are to read, by language: runs of letters and digits, and every
 * Chinese character by itself.
 */
record WordCount(Map<Language, Integer> byLanguage) {

  private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

  static final WordCount NONE = new WordCount(Map.of());

  WordCount {
    byLanguage = Map.copyOf(byLanguage);
  }

  int in(Language language) {
    return byLanguage.getOrDefault(language, 0);
  }

  /** All that is shown together with what comes next. */
  static WordCount of(Next next) {
    List<LocalizedText> shown = new ArrayList<>();
    if (next instanceof Next.Ask ask) {
      shown.add(ask.question().ask());
      ask.question().choices().stream().map(Choice::label).forEach(shown::add);
      ask.question().choices().stream().flatMap(one -> one.hint().stream()).forEach(shown::add);
    } else if (next instanceof Next.Try attempt) {
      shown.add(attempt.remedy().title());
      shown.addAll(attempt.remedy().instructions());
    } else if (next instanceof Next.WorkThrough list) {
      shown.add(list.checklist().title());
      shown.add(list.checklist().tell());
      list.jobs().forEach(job -> shown.add(job.job().title()));
      list.jobs().forEach(job -> shown.addAll(job.job().instructions()));
    } else if (next instanceof Next.HandOver end) {
      Handoff handoff = end.handoff();
      shown.addAll(List.of(handoff.tell(), handoff.say()));
      shown.addAll(handoff.prepare());
      shown.addAll(handoff.never());
    }
    return of(shown);
  }

  static WordCount ofNotices(List<Step.Notice> notices) {
    return of(notices.stream().map(Step.Notice::tell).toList());
  }

  private static WordCount of(List<LocalizedText> texts) {
    Map<Language, Integer> counts = new HashMap<>();
    for (Language language : Languages.all()) {
      if (language.isRequired()) {
        counts.put(language, texts.stream().mapToInt(text -> count(text.in(language))).sum());
      }
    }
    return new WordCount(counts);
  }

  private static int count(String text) {
    return (int) WORD.matcher(text).results().count();
  }
}
