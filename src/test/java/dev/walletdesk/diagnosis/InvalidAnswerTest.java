package dev.walletdesk.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.testing.Catalogs;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvalidAnswerTest {

  private final Catalog catalog = Catalogs.small();
  private final Guide guide = catalog.guide("lost-money").orElseThrow();

  private Optional<InvalidAnswer> invalid(Answers answers) {
    return InvalidAnswer.in(guide, answers, catalog);
  }

  private Optional<InvalidAnswer> invalid(String step, String answer) {
    return invalid(Answers.NONE.with(step, answer));
  }

  @Test
  void usage() {
    assertEquals(
        Optional.of(
            new InvalidAnswer("when", "tomorrow", List.of("now", "today", "earlier"), false)),
        invalid("when", "tomorrow"));
    assertEquals(Optional.empty(), invalid("when", "today"));
  }

  @Test
  void aRemedyTakesWhatTryingItCanComeTo() {
    assertEquals(Optional.empty(), invalid("look", "cannot"));
    assertEquals(
        Optional.of(
            new InvalidAnswer("look", "done", List.of("solved", "unsolved", "cannot"), false)),
        invalid("look", "done"));
  }

  @Test
  void whatAsksNothingTakesNoAnswerAndTheStepsThatDoAreNamed() {
    List<String> answerable = List.of("when", "look", "where", "globe-trick");
    for (String step : List.of("calm", "act-now", "colour")) {
      assertEquals(
          Optional.of(new InvalidAnswer(step, "yes", answerable, true)), invalid(step, "yes"));
    }
  }

  @ParameterizedTest
  @CsvSource({"provider, globe", "provider, other", "region, CN", "region, EU", "region, other"})
  void aWalletThatIsThereAndACountryAreAnswers(String place, String answer) {
    assertEquals(Optional.empty(), invalid(place, answer));
  }

  @Test
  void aWalletThatIsNotThereAndACodeOfNoCountryAreNone() {
    assertEquals(
        Optional.of(new InvalidAnswer("provider", "moon", List.of("other"), false)),
        invalid("provider", "moon"));
    assertEquals(
        Optional.of(new InvalidAnswer("region", "XX", List.of("CN", "US", "GB", "other"), false)),
        invalid("region", "XX"));
  }

  @Test
  void theFirstOfSeveralIsTold() {
    Answers answers = Answers.NONE.with("when", "today").with("where", "moon").with("look", "done");
    assertEquals(Optional.of("where"), invalid(answers).map(InvalidAnswer::stepId));
  }
}
