package dev.walletdesk.evaluation;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.search.GuideSearch;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Asks for each example of each guide, with a search that did not learn from it: the examples are
 * dealt into parts, and each part is asked of a search that learned from the others.
 */
public final class CrossValidation {

  private static final int PARTS = 5;

  private CrossValidation() {}

  /** A report for each language. */
  public static Map<Language, AccuracyReport> of(List<Guide> guides, Learner learner) {
    Map<Language, AccuracyReport> reports = new LinkedHashMap<>();
    for (Language language : Languages.all()) {
      reports.put(language, new AccuracyReport());
    }
    List<String> others = GuideSearch.otherTopics();
    for (int part = 0; part < PARTS; part++) {
      int left = part;
      Learner.Ranker search =
          learner.learn(
              guides.stream().map(guide -> without(guide, left)).toList(), without(others, left));
      for (int i = left; i < others.size(); i += PARTS) {
        Labelled one = new Labelled(others.get(i), List.of());
        reports.get(TextLanguage.of(others.get(i))).add(one, search.rank(one.question()));
      }
      for (Guide guide : guides) {
        guide
            .examples()
            .forEach(
                (language, examples) -> {
                  for (int i = left; i < examples.size(); i += PARTS) {
                    Labelled one = new Labelled(examples.get(i), List.of(guide.id()));
                    reports.get(language).add(one, search.rank(one.question()));
                  }
                });
      }
    }
    return reports;
  }

  private static Guide without(Guide guide, int part) {
    Map<Language, List<String>> rest = new HashMap<>();
    guide.examples().forEach((language, texts) -> rest.put(language, without(texts, part)));
    return new Guide(
        guide.id(),
        guide.title(),
        guide.summary(),
        guide.urgency(),
        guide.topic(),
        rest,
        guide.steps(),
        guide.handoff(),
        guide.prevent(),
        guide.related(),
        guide.sources(),
        guide.origin());
  }

  private static List<String> without(List<String> texts, int part) {
    return IntStream.range(0, texts.size())
        .filter(i -> i % PARTS != part)
        .mapToObj(texts::get)
        .toList();
  }
}
