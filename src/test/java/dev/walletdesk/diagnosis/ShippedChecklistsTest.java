package dev.walletdesk.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.testing.Catalogs;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The guides in which several things must all be done, as they are shipped. */
class ShippedChecklistsTest {

  private static final Catalog CATALOG = Catalogs.shipped();
  private static final Guide GUIDE = CATALOG.guide("lost-phone").orElseThrow();
  private static final Answers LOST =
      Answers.NONE.with("state", "lost").with("region", "CN").with("provider", "alipay");

  private static State at(Answers answers) {
    return new Diagnosis(GUIDE, CATALOG).at(answers);
  }

  private static List<String> jobs(Answers answers) {
    return assertInstanceOf(Next.WorkThrough.class, at(answers).next()).jobs().stream()
        .map(job -> job.job().id())
        .toList();
  }

  private static Answers allDone(Answers answers) {
    Answers done = answers;
    for (String job : jobs(answers)) {
      done = done.with(job, "done");
    }
    return done;
  }

  @Test
  void theWalletTheSimThePhoneAndTheCardsAreOneList() {
    assertEquals(
        List.of("alipay-report", "any-wallet", "sim", "lock-phone", "banks", "police"), jobs(LOST));
  }

  @Test
  void whatWasDoneStandsOnTheSheetAsDone() {
    State state = at(allDone(LOST).with("sim", "could-not").with("frozen", "yes"));
    Next.HandOver end = assertInstanceOf(Next.HandOver.class, state.next());
    CaseSheet sheet = CaseSheet.of(GUIDE, state, end.handoff(), CATALOG);
    assertEquals(5, sheet.jobs(JobStatus.DONE).size());
    assertEquals(1, sheet.jobs(JobStatus.COULD_NOT).size());
    assertEquals(List.of(), sheet.tried());
  }

  @Test
  void whoCannotFreezeTheWalletGoesOnToTheNumberAtOnce() {
    State state = at(LOST.with("secure", "go-on").with("frozen", "no"));
    assertEquals("freeze-by-phone", state.next().id());
  }

  /** Nobody can freeze it, so nobody is asked whether it is frozen. */
  @Test
  void theOwnerOfASelfCustodyWalletMovesTheCoins() {
    Answers answers = LOST.with("provider", "metamask");
    assertEquals("crypto-lost", jobs(answers).get(0));
    assertEquals(NextKind.HANDOFF, at(allDone(answers)).next().kind());
  }

  @Test
  void whoGaveAwayACodeHasSeveralThingsToDo() {
    Guide scam = CATALOG.guide("scam").orElseThrow();
    Answers gave = Answers.NONE.with("now", "gave").with("given", "app").with("provider", "alipay");
    Next next = new Diagnosis(scam, CATALOG).at(gave).next();
    assertEquals(
        List.of("remove-app", "freeze-alipay", "change-passwords", "block-card"),
        assertInstanceOf(Next.WorkThrough.class, next).jobs().stream()
            .map(job -> job.job().id())
            .toList());
  }

  @Test
  void whereTheBankIsTheDeskTheGuideSaysSo() {
    Guide guide = CATALOG.guide("transfer-failed").orElseThrow();
    Answers answers = Answers.NONE.with("status", "not-sure");
    Diagnosis diagnosis = new Diagnosis(guide, CATALOG);
    assertTrue(notices(diagnosis, answers.with("provider", "zelle")).contains("your-bank"));
    assertFalse(notices(diagnosis, answers.with("provider", "paypal")).contains("your-bank"));
  }

  private static List<String> notices(Diagnosis diagnosis, Answers answers) {
    return diagnosis.at(answers).notices().stream().map(Step.Notice::id).toList();
  }
}
