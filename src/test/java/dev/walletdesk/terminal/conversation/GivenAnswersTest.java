package dev.walletdesk.terminal.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Diagnosis;
import dev.walletdesk.diagnosis.Passed;
import dev.walletdesk.diagnosis.State;
import org.junit.jupiter.api.Test;

class GivenAnswersTest {

  private final GivenAnswers given = new GivenAnswers(Answers.NONE);

  private State state() {
    return new Diagnosis(TypedConversation.GUIDE, TypedConversation.CATALOG).at(given.all());
  }

  private String reopened() {
    return given.reopened(state()).map(Passed::id).orElse("none");
  }

  @Test
  void usage() {
    given.give("when", "today");
    given.give("look", "unsolved");
    assertTrue(given.goBack(state().next().id(), state()));
    assertEquals("look", reopened());
    given.give("look", "cannot");
    assertEquals("none", reopened());
    assertEquals("{when=today, look=cannot}", given.all().byStep().toString());
  }

  @Test
  void beforeTheFirstAnswerThereIsNothingToGoBackTo() {
    assertFalse(given.goBack("when", state()));
    given.give("when", "today");
    assertTrue(given.goBack("look", state()));
    assertFalse(given.goBack("when", state()));
    assertEquals("when", reopened());
  }

  @Test
  void goingOnLeavesTheAnswerAsItIs() {
    given.give("when", "today");
    given.reopen("when");
    given.goOn();
    assertEquals("none", reopened());
    assertEquals("today", given.all().to("when").orElseThrow());
  }

  /** After an earlier answer was changed, or in another guide. */
  @Test
  void anAnswerThatDoesNotCountAnyMoreIsNotLookedAtAgain() {
    given.give("when", "today");
    given.give("look", "unsolved");
    given.reopen("look");
    given.add(Answers.NONE.with("when", "now"));
    assertEquals("none", reopened());
  }

  @Test
  void anotherGuideIsAboutTheSameWalletInTheSameCountry() {
    given.add(Answers.NONE.with("when", "now").with("region", "US").with("provider", "globe"));
    given.keepOnlyPlaces();
    assertEquals("{provider=globe, region=US}", given.all().byStep().toString());
  }
}
