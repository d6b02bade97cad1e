package dev.walletdesk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.evaluation.AccuracyReport;
import dev.walletdesk.evaluation.CrossValidation;
import dev.walletdesk.evaluation.Labelled;
import dev.walletdesk.evaluation.Learner;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How well guides are found: floors somewhat below what was measured, and the table itself. */
@Tag("slow")
class SearchQualityTest {

  private static final Path FILES = Path.of("src/test/resources/evaluation");
  private static final Catalog CATALOG = Catalogs.shipped();

  private static GuideSearch search;

  @BeforeAll
  static void learn() {
    search = GuideSearch.learn(CATALOG.guides());
    System.out.println(AccuracyReport.heading());
  }

  @Test
  void guidesAreFoundByExamplesThatWereNotLearned() {
    Map<Language, AccuracyReport> reports = CrossValidation.of(CATALOG.guides(), Learner.SHIPPED);
    reports.forEach(
        (language, report) ->
            System.out.println(report.line("cross-validation " + language.code())));
    assertFloors(reports.get(Languages.of("zh")), 0.765, 0.915, 0.045);
    assertFloors(reports.get(Languages.of("en")), 0.735, 0.885, 0.055);
    reports.values().forEach(report -> assertTrue(report.offTopicRecall() >= 0.865));
  }

  @Test
  void questionsThatWereKeptApartFindTheirGuide() throws IOException {
    assertFloors(report("held-out-zh.tsv"), 0.95, 0.98, 0.02);
    assertFloors(report("held-out-en.tsv"), 0.92, 0.965, 0.02);
  }

  @Test
  void questionsThatNobodyHereWroteFindTheirGuide() throws IOException {
    assertFloors(report("public-banking77-en.tsv"), 0.89, 0.965, 0.015);
    assertFloors(report("public-clinc-en.tsv"), 0.93, 0.98, 0.015);
  }

  @Test
  void whatNoGuideAnswersIsRefused() throws IOException {
    assertTrue(report("held-out-off-topic-zh.tsv").offTopicRecall() >= 0.98);
    assertTrue(report("held-out-off-topic-en.tsv").offTopicRecall() >= 0.97);
    assertTrue(report("public-clinc-off-topic-en.tsv").offTopicRecall() >= 0.95);
  }

  @Test
  void everyGuideHasEnoughExamplesAndNoneBelongsToTwoGuides() {
    Map<String, String> owners = new HashMap<>();
    for (Guide guide : CATALOG.guides()) {
      guide
          .examples()
          .forEach(
              (language, examples) -> {
                assertTrue(examples.size() >= 60, guide.id() + " " + language);
                examples.forEach(
                    example ->
                        assertEquals(
                            guide.id(),
                            owners.merge(normal(example), guide.id(), (old, same) -> old),
                            example));
              });
    }
  }

  private static AccuracyReport report(String name) throws IOException {
    AccuracyReport report = AccuracyReport.of(Labelled.read(FILES.resolve(name)), search::rank);
    System.out.println(report.line(name));
    return report;
  }

  private static void assertFloors(
      AccuracyReport report, double first, double third, double refused) {
    assertTrue(report.top(1) >= first, () -> "top-1 is " + report.top(1));
    assertTrue(report.top(3) >= third, () -> "top-3 is " + report.top(3));
    assertTrue(report.refused() <= refused, () -> "refused is " + report.refused());
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
