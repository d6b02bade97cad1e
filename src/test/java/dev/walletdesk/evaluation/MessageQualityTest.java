package dev.walletdesk.evaluation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.check.Checker;
import dev.walletdesk.check.MessageChecker;
import dev.walletdesk.evaluation.LabelledText.Label;
import dev.walletdesk.testing.Catalogs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The patterns against messages made up for the purpose. They were written before the patterns, so
 * the figures say that nothing got worse; how well unknown messages are told apart is measured on
 * others, with {@link EvaluateMessages}.
 */
@Tag("slow")
class MessageQualityTest {

  private static final Catalog CATALOG = Catalogs.shipped();
  private static final MessageChecker CHECKER =
      new MessageChecker(CATALOG, () -> List.of(Catalogs.patterns()), new Checker(CATALOG));

  @ParameterizedTest
  @CsvSource({"zh, 94, 0", "en, 98, 0"})
  void mostScamsAreRecognisedAndHardlyAnyOtherMessageIsAccused(
      String language, double fewest, double most) throws IOException {
    Path file = Path.of("src/test/resources/check/message", "messages-" + language + ".tsv");
    List<LabelledText> texts = LabelledText.read(file);
    MessageReport report = MessageReport.of(texts, CHECKER::check);
    assertTrue(report.percent(Label.SCAM) >= fewest, report::details);
    assertTrue(report.percent(Label.ORDINARY) <= most, report::details);
    assertTrue(count(texts, Label.ORDINARY) >= count(texts, Label.SCAM), language);
  }

  private static long count(List<LabelledText> texts, Label label) {
    return texts.stream().filter(text -> text.label() == label).count();
  }
}
