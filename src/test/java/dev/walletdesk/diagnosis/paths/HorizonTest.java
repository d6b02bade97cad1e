package dev.walletdesk.diagnosis.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Diagnosis;
import dev.walletdesk.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HorizonTest {

  private static final LocalizedText TEXT = LocalizedText.of("字", "text");

  private static Horizon horizon(Guide guide) {
    return new Horizon(new Diagnosis(guide, SmallGuide.CATALOG));
  }

  @Test
  void usage() {
    // when, where, which wallet, which country
    assertEquals(4, horizon(SmallGuide.GUIDE).mostQuestions(Answers.NONE));
  }

  @Test
  void anAnswerBringsTheEndNearer() {
    Horizon horizon = horizon(SmallGuide.GUIDE);
    Answers today = Answers.NONE.with("when", "today");
    assertEquals(3, horizon.mostQuestions(today));
    assertEquals(3, horizon.mostQuestions(today.with("look", "unsolved")));
    assertEquals(0, horizon.mostQuestions(today.with("look", "solved")));
    assertEquals(1, horizon.mostQuestions(Answers.NONE.with("when", "now")));
  }

  @Test
  void whatIsAnsweredBeforehandDoesNotCount() {
    Answers answers = Answers.NONE.with("where", "shop").with(Condition.REGION, "US");
    assertEquals(2, horizon(SmallGuide.GUIDE).mostQuestions(answers));
  }

  /** Trying all paths one by one would take 2 to the power of 60 of them. */
  @Test
  void questionsThatDecideNothingDoNotMultiply() {
    List<Step> questions =
        IntStream.range(0, 60).mapToObj(i -> question("q" + i, Condition.ALWAYS)).toList();
    Guide guide = SmallGuide.GUIDE.withSteps(questions);
    assertEquals(62, horizon(guide).mostQuestions(Answers.NONE));
  }

  @Test
  void aConditionOnAWalletThatIsNotInTheDataIsNoAnswer() {
    Condition when = new Condition(Map.of(Condition.PROVIDER, List.of("no-such-wallet")));
    Guide guide = SmallGuide.GUIDE.withSteps(List.of(question("more", when)));
    assertEquals(2, horizon(guide).mostQuestions(Answers.NONE));
  }

  private static Step question(String id, Condition when) {
    List<Choice> choices =
        List.of("yes", "no").stream()
            .map(choice -> new Choice(choice, TEXT, Optional.empty(), Optional.empty(), Map.of()))
            .toList();
    return new Step.Question(id, when, TEXT, TEXT, choices, List.of());
  }
}
