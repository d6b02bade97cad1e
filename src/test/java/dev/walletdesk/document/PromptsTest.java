package dev.walletdesk.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Diagnosis;
import dev.walletdesk.diagnosis.Next;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PromptsTest {

  private static final Catalog CATALOG = Catalogs.small();
  private static final Guide GUIDE = CATALOG.guide("lost-money").orElseThrow();
  private static final PlacesOffered ALL = PlacesOffered.allOf(CATALOG);

  private static Prompt after(Answers answers) {
    Next next = new Diagnosis(GUIDE, CATALOG).at(answers).next();
    return prompt(next, ALL);
  }

  private static Prompt prompt(Next next, PlacesOffered places) {
    return new Prompts(Messages.in(Languages.of("en")), CATALOG, places).of(next, GUIDE);
  }

  private static Prompt.Choice choice(String id, String label) {
    return new Prompt.Choice(id, label, Optional.empty());
  }

  @Test
  void usage() {
    assertEquals(
        new Prompt(
            Prompt.Kind.QUESTION,
            "when",
            "When did it happen?",
            Optional.of("What is going on now must be stopped first."),
            List.of(),
            List.of(
                choice("now", "Right now"),
                new Prompt.Choice("today", "Today", Optional.of("since midnight")),
                choice("earlier", "Earlier, or not sure"))),
        after(Answers.NONE));
  }

  @Test
  void aRemedySaysWhatToDoAndAsksHowItWent() {
    Prompt remedy = after(Answers.NONE.with("when", "today"));
    assertEquals(Prompt.Kind.REMEDY, remedy.kind());
    assertEquals("Look at the history", remedy.text());
    assertEquals(List.of("Open the history.", "Look for the amount."), remedy.instructions());
    assertEquals(
        List.of(
            choice("solved", "That solved it"),
            choice("unsolved", "That did not help"),
            choice("cannot", "I can’t do this")),
        remedy.choices());
  }

  @Test
  void whatIsSolvedComesWithAdviceAndAsksNothing() {
    Prompt solved = after(Answers.NONE.with("when", "today").with("look", "solved"));
    assertEquals(
        new Prompt(
            Prompt.Kind.SOLVED,
            "look",
            "Good, that is solved.",
            Optional.empty(),
            List.of("Turn notifications on."),
            List.of()),
        solved);
  }

  @Test
  void aHandoffSaysWhatToDoNow() {
    Prompt handoff = after(Answers.NONE.with("when", "now").with("provider", "local"));
    assertEquals(Prompt.Kind.HANDOFF, handoff.kind());
    assertEquals("act-now", handoff.id());
    assertEquals(List.of(), handoff.choices());
  }

  @Test
  void walletsAreOfferedInTheOrderThatIsWantedAndThenTheAnswerThatItIsNoneOfThem() {
    assertEquals(
        List.of(
            choice("local", "Local Wallet"),
            choice("globe", "Globe Wallet"),
            choice("other", "Another wallet, or not sure")),
        prompt(new Next.AskProvider(), place -> List.of("local", "globe")).choices());
  }

  @Test
  void countriesAreThoseWithAnAuthorityAndThoseOfTheWallet() {
    assertEquals(
        List.of(
            choice("CN", "China"),
            choice("US", "United States"),
            choice("GB", "United Kingdom"),
            choice("other", "Another country, or not sure")),
        prompt(Next.AskRegion.FOR_A_STEP, ALL).choices());
    assertEquals(
        List.of("CN", "US", "GB", "FR", "other"),
        prompt(new Next.AskRegion(List.of("FR", "US"), true), ALL).choices().stream()
            .map(Prompt.Choice::id)
            .toList());
  }
}
