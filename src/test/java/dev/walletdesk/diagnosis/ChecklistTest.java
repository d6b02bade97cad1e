package dev.walletdesk.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.testing.Catalogs;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChecklistTest {

  private static final Catalog CATALOG = Catalogs.of(Catalogs.WITH_CHECKLIST);
  private static final Guide GUIDE = CATALOG.guide("phone-gone").orElseThrow();
  private static final Answers LOST =
      Answers.NONE.with("gone", "lost").with("provider", "moon-bank");

  private static State at(Answers answers) {
    return new Diagnosis(GUIDE, CATALOG).at(answers);
  }

  private static String list(Answers answers) {
    Next.WorkThrough next = assertInstanceOf(Next.WorkThrough.class, at(answers).next());
    return next.jobs().stream()
        .map(job -> job.job().id() + " " + job.status().id())
        .collect(Collectors.joining(", "));
  }

  private static CaseSheet sheet(Answers answers) {
    State state = at(answers);
    Next.HandOver end = assertInstanceOf(Next.HandOver.class, state.next());
    return CaseSheet.of(GUIDE, state, end.handoff(), CATALOG);
  }

  private static List<String> ids(List<Step.Job> jobs) {
    return jobs.stream().map(Step.Job::id).toList();
  }

  @Test
  void usage() {
    assertEquals("freeze-moon not-yet, stop-sim not-yet, lock-cards not-yet", list(LOST));
    Answers begun = LOST.with("stop-sim", "done");
    assertEquals("freeze-moon not-yet, stop-sim done, lock-cards not-yet", list(begun));
  }

  @Test
  void oneGoesOnWhenNothingIsLeftToBeDone() {
    Answers settled =
        LOST.with("lock-cards", "done").with("freeze-moon", "could-not").with("stop-sim", "done");
    CaseSheet sheet = sheet(settled);
    assertEquals(List.of("stop-sim", "lock-cards"), ids(sheet.jobs(JobStatus.DONE)));
    assertEquals(List.of("freeze-moon"), ids(sheet.jobs(JobStatus.COULD_NOT)));
    assertEquals(List.of(), sheet.jobs(JobStatus.NOT_YET));
  }

  @Test
  void whoGoesOnBeforeHasItOnTheSheet() {
    CaseSheet sheet = sheet(LOST.with("stop-sim", "done").with("secure", "go-on"));
    assertEquals(List.of("stop-sim"), ids(sheet.jobs(JobStatus.DONE)));
    assertEquals(List.of("freeze-moon", "lock-cards"), ids(sheet.jobs(JobStatus.NOT_YET)));
  }

  @Test
  void whatIsNotDoneYetStaysOpen() {
    Answers postponed =
        LOST.with("lock-cards", "done").with("freeze-moon", "not-yet").with("stop-sim", "done");
    assertEquals("freeze-moon not-yet, stop-sim done, lock-cards done", list(postponed));
  }

  /** Unlike a remedy that has solved it. */
  @Test
  void thatAllIsDoneIsNoEnd() {
    Answers done =
        LOST.with("lock-cards", "done").with("freeze-moon", "done").with("stop-sim", "done");
    assertEquals(NextKind.HANDOFF, at(done).next().kind());
    assertTrue(at(done).answered().stream().anyMatch(passed -> passed.id().equals("secure")));
  }

  @Test
  void itHasTheJobsOfTheWalletAndOfItsKind() {
    Answers lost = Answers.NONE.with("gone", "lost");
    assertEquals(
        "move-coins not-yet, stop-sim not-yet, lock-cards not-yet",
        list(lost.with("provider", "seed")));
    assertEquals("stop-sim not-yet, lock-cards not-yet", list(lost.with("provider", "other")));
    assertEquals("stop-sim not-yet, lock-cards not-yet", list(lost.with("provider", "sun-bank")));
  }

  @Test
  void theWalletIsAskedBeforeAListThatDependsOnIt() {
    Guide alone = GUIDE.withSteps(GUIDE.steps().subList(2, 3));
    Step.Checklist list = (Step.Checklist) alone.steps().get(0);
    Step always =
        new Step.Checklist(
            list.id(), Condition.ALWAYS, list.title(), list.tell(), list.jobs(), List.of());
    Diagnosis diagnosis = new Diagnosis(alone.withSteps(List.of(always)), CATALOG);
    assertEquals(NextKind.PROVIDER, diagnosis.at(Answers.NONE).next().kind());
  }

  @Test
  void aListWithoutAJobForTheWalletIsPassedOver() {
    Step.Checklist list = (Step.Checklist) GUIDE.steps().get(2);
    Guide moonOnly =
        GUIDE.withSteps(List.of(GUIDE.steps().get(0), list.withJobs(list.jobs().subList(0, 1))));
    State state = new Diagnosis(moonOnly, CATALOG).at(LOST.with("provider", "sun-bank"));
    assertEquals(
        List.of("gone", "provider", "region"), state.passed().stream().map(Passed::id).toList());
    assertEquals(NextKind.HANDOFF, state.next().kind());
  }

  @Test
  void jobsAndTheListTakeTheirOwnAnswersOnly() {
    assertEquals(Optional.empty(), invalid("stop-sim", "could-not"));
    assertEquals(
        Optional.of(
            new InvalidAnswer(
                "stop-sim", "solved", List.of("done", "could-not", "not-yet"), false)),
        invalid("stop-sim", "solved"));
    assertEquals(
        Optional.of(new InvalidAnswer("secure", "done", List.of("go-on"), false)),
        invalid("secure", "done"));
  }

  private static Optional<InvalidAnswer> invalid(String id, String answer) {
    return InvalidAnswer.in(GUIDE, Answers.NONE.with(id, answer), CATALOG);
  }
}
