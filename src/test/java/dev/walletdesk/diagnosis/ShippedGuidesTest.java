package dev.walletdesk.diagnosis;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.testing.Catalogs;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every path of every shipped guide, and every change of an earlier answer on it. */
@Tag("slow")
class ShippedGuidesTest {

  private static final Catalog CATALOG = Catalogs.shipped();

  static Stream<String> guideIds() {
    return CATALOG.guideIds().stream();
  }

  @ParameterizedTest
  @MethodSource("guideIds")
  void whateverEarlierAnswerIsChangedNothingThatStillAppliesIsAskedAgain(String id) {
    Guide guide = CATALOG.guide(id).orElseThrow();
    Walker walker = new Walker(guide);
    walker.walk(Answers.NONE);
    assertTrue(walker.ends > 0);
  }

  /** Goes all ways through a guide. */
  private static final class Walker {

    private final Guide guide;
    private final Diagnosis diagnosis;
    private int ends;

    Walker(Guide guide) {
      this.guide = guide;
      this.diagnosis = new Diagnosis(guide, CATALOG);
    }

    void walk(Answers answers) {
      State state = diagnosis.at(answers);
      if (state.isOver()) {
        ends++;
        changeEachAnswer(answers, state);
        return;
      }
      for (String answer : answersTo(state.next())) {
        if (!answer.equals(Outcome.SOLVED.id()) && !answer.equals(Outcome.CANNOT.id())) {
          walk(answers.with(state.next().id(), answer));
        }
      }
    }

    private void changeEachAnswer(Answers answers, State end) {
      for (Passed passed : end.answered()) {
        if (passed instanceof Passed.Answered answered) {
          for (Choice choice : answered.question().choices()) {
            Answers changed = answers.with(passed.id(), choice.id());
            Next next = diagnosis.at(changed).next();
            boolean over = next instanceof Next.HandOver || next instanceof Next.Solved;
            assertFalse(
                !over && changed.to(next.id()).isPresent(),
                () -> guide.id() + " asks " + next.id() + " again after " + changed);
          }
        }
      }
    }

    private Set<String> answersTo(Next next) {
      Set<String> answers = new LinkedHashSet<>();
      if (next instanceof Next.Ask ask) {
        ask.question().choices().forEach(choice -> answers.add(choice.id()));
      } else if (next instanceof Next.Try) {
        answers.add(Outcome.UNSOLVED.id());
      } else if (next instanceof Next.WorkThrough) {
        answers.add(Next.WorkThrough.GO_ON);
      } else {
        answers.addAll(List.of(Condition.OTHER, "metamask", "zelle", "apple-pay"));
        answers.removeIf(one -> next.kind() == NextKind.REGION && !one.equals(Condition.OTHER));
        guide.steps().stream()
            .flatMap(step -> step.conditions().stream())
            .forEach(when -> answers.addAll(when.allowed().getOrDefault(next.id(), List.of())));
      }
      return answers;
    }
  }
}
