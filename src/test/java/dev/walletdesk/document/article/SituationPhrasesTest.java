package dev.walletdesk.document.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.testing.Catalogs;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Headings are made of what is said of an answer, not of the question and its answers. */
class SituationPhrasesTest {

  private static final Catalog CATALOG = Catalogs.shipped();

  @Test
  void everyAnswerHasAPhraseForHeadings() {
    List<String> missing =
        CATALOG.guides().stream().flatMap(SituationPhrasesTest::withoutPhrase).toList();
    assertEquals(List.of(), missing);
  }

  private static Stream<String> withoutPhrase(Guide guide) {
    return guide.steps().stream()
        .filter(Step.Question.class::isInstance)
        .map(Step.Question.class::cast)
        .flatMap(
            question ->
                question.choices().stream()
                    .filter(choice -> choice.situation().isEmpty())
                    .map(Choice::id)
                    .map(id -> String.join(" ", guide.id(), question.id(), id)));
  }
}
