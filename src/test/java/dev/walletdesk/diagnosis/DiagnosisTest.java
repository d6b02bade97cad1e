package dev.walletdesk.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.testing.Catalogs;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DiagnosisTest {

  /** A guide with every kind of step. */
  private static final Catalog CATALOG = Catalogs.small();

  private static final Diagnosis DIAGNOSIS =
      new Diagnosis(CATALOG.guide("lost-money").orElseThrow(), CATALOG);

  private static Answers answers(String... pairs) {
    Answers answers = Answers.NONE;
    for (String pair : pairs) {
      String[] parts = pair.split("=", 2);
      answers = answers.with(parts[0], parts[1]);
    }
    return answers;
  }

  private static String next(String... pairs) {
    Next next = DIAGNOSIS.at(answers(pairs)).next();
    return next.getClass().getSimpleName() + " " + next.id();
  }

  @Test
  void usage() {
    State state = DIAGNOSIS.at(Answers.NONE.with("when", "today"));
    assertEquals("look", state.next().id());
    assertEquals(1, state.notices().size());
  }

  @Test
  void theFirstStepThatAppliesAndHasNoAnswerComesNext() {
    assertEquals("Ask when", next());
    assertEquals("Try look", next("when=today"));
    assertEquals("Ask where", next("when=today", "look=unsolved"));
    assertEquals("Ask where", next("when=today", "look=cannot"));
  }

  @Test
  void aRemedyThatSolvesItEndsIt() {
    assertEquals("Solved look", next("when=today", "look=solved"));
  }

  @Test
  void aStepThatSaysNowIsReachedWithoutAskingForTheCountry() {
    assertEquals("AskProvider provider", next("when=now"));
    assertEquals("HandOver act-now", next("when=now", "provider=globe"));
    assertEquals("HandOver act-now", next("when=now", "provider=other"));
  }

  @Test
  void theWalletIsAskedWhenAStepFirstDependsOnIt() {
    assertEquals("AskProvider provider", next("when=today", "look=unsolved", "where=online"));
    assertEquals(
        "Try globe-trick", next("when=today", "look=unsolved", "where=online", "provider=globe"));
    assertEquals(
        "HandOver handoff", next("when=today", "look=unsolved", "where=online", "provider=local"));
  }

  @Test
  void theCountryIsAskedAtTheEndOnlyWhereItMatters() {
    String[] toTheEnd = {"when=today", "look=unsolved", "where=shop"};
    assertEquals("HandOver handoff", next(with(toTheEnd, "provider=local")));
    State state = DIAGNOSIS.at(answers(with(toTheEnd, "provider=globe")));
    assertEquals(new Next.AskRegion(List.of("GB", "US"), true), state.next());
    assertEquals("HandOver handoff", next(with(toTheEnd, "provider=globe", "region=US")));
    assertEquals("HandOver handoff", next(with(toTheEnd, "provider=other", "region=other")));
  }

  @Test
  void changingAnEarlierAnswerKeepsLaterOnesThatStillApply() {
    Answers before = answers("when=today", "look=unsolved", "where=shop", "provider=local");
    Answers changed = before.with("when", "earlier");
    assertEquals("handoff", DIAGNOSIS.at(changed).next().id());
    Answers urgent = before.with("when", "now");
    assertEquals("act-now", DIAGNOSIS.at(urgent).next().id());
    assertEquals("handoff", DIAGNOSIS.at(urgent.with("when", "today")).next().id());
  }

  @Test
  void anAnswerLeftOverFromAnotherPathSatisfiesNoCondition() {
    assertEquals("AskProvider provider", next("when=now", "where=online"));
    assertEquals(List.of("when"), ids(DIAGNOSIS.at(answers("when=now", "where=online"))));
  }

  @Test
  void theCaseSheetTellsWhatHappenedAndWhatWasTried() {
    State state =
        DIAGNOSIS.at(answers("when=today", "look=cannot", "where=shop", "provider=local"));
    Next.HandOver handOver = assertInstanceOf(Next.HandOver.class, state.next());
    CaseSheet sheet = CaseSheet.of(DIAGNOSIS.guide(), state, handOver.handoff(), CATALOG);
    assertEquals(
        List.of("today", "shop"), sheet.happened().stream().map(a -> a.choice().id()).toList());
    assertEquals(List.of(Outcome.CANNOT), sheet.tried().stream().map(t -> t.outcome()).toList());
    assertEquals(Optional.of("CN"), sheet.region());
    assertEquals(List.of("cn-line"), sheet.escalate().get("CN").stream().map(a -> a.id()).toList());
    assertEquals(Map.of("CN", 1), counts(sheet));
  }

  @Test
  void whatLiesBehindIsToldInOrderWithTheWalletAndTheCountryWhereTheyWereNeeded() {
    assertEquals(
        List.of("when", "calm", "look", "where", "provider", "globe-trick", "region"),
        passed(
            "when=today",
            "look=unsolved",
            "where=online",
            "provider=globe",
            "globe-trick=unsolved",
            "region=US"));
    assertEquals(List.of("when", "provider"), passed("when=now", "provider=globe"));
    assertEquals(
        List.of("when", "calm", "look", "where", "provider", "region"),
        passed("when=today", "look=unsolved", "where=shop", "provider=local"));
  }

  @Test
  void noticesAreNoAnswers() {
    State state = DIAGNOSIS.at(answers("when=today", "look=unsolved"));
    assertEquals(List.of("when", "look"), ids(state));
    assertEquals(List.of("calm"), state.notices().stream().map(Step.Notice::id).toList());
  }

  @Test
  void aWalletThatIsNotInTheDataIsAskedForAgain() {
    assertEquals("AskProvider provider", next("when=now", "provider=moon"));
  }

  @Test
  void theCaseSheetHasTheContactsOfTheWalletAndWhatTheUserSaid() {
    State state =
        DIAGNOSIS.at(answers("when=today", "look=cannot", "where=shop", "provider=local"));
    Next.HandOver handOver = assertInstanceOf(Next.HandOver.class, state.next());
    CaseSheet sheet = CaseSheet.of(DIAGNOSIS.guide(), state, handOver.handoff(), CATALOG);
    assertEquals("", sheet.words());
    assertEquals("my money is gone", sheet.withWords("my money is gone").words());
    assertEquals(sheet.tried(), sheet.withWords("my money is gone").tried());
    assertEquals(
        List.of("本地钱包 App → 客服"),
        sheet.contacts().recommended().stream().map(c -> c.value()).toList());
  }

  @Test
  void contactsAreOrderedByChannelAndNeverWrong() {
    Provider globe = CATALOG.provider("globe").orElseThrow();
    ContactAdvice advice =
        ContactAdvice.of(
            globe,
            new Seeker(Optional.of("US"), Optional.empty()),
            "lost-money",
            DIAGNOSIS.guide().handoff());
    assertEquals(
        List.of("+1 555 0100", "https://globe.example/help"),
        advice.recommended().stream().map(c -> c.value()).toList());
    assertEquals(
        List.of("+1 555 0199"), advice.unconfirmed().stream().map(c -> c.value()).toList());
  }

  private static Map<String, Integer> counts(CaseSheet sheet) {
    return sheet.escalate().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().size()));
  }

  private static List<String> passed(String... pairs) {
    return DIAGNOSIS.at(answers(pairs)).passed().stream().map(Passed::id).toList();
  }

  private static List<String> ids(State state) {
    return state.answered().stream().map(Passed::id).toList();
  }

  private static String[] with(String[] some, String... more) {
    String[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }
}
