package dev.walletdesk.diagnosis.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Diagnosis;
import dev.walletdesk.diagnosis.Next;
import dev.walletdesk.testing.Catalogs;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Kinds of wallets and checklists, where all ways through a guide are followed. */
class ProviderKindPathsTest {

  private static final Catalog CATALOG = Catalogs.of(Catalogs.WITH_CHECKLIST);
  private static final Guide GUIDE = CATALOG.guide("phone-gone").orElseThrow();

  @Test
  void everyWalletIsAnAnswerAndOneOfEachKindIsEnoughForAWalk() {
    PossibleAnswers possible =
        new PossibleAnswers(new Diagnosis(GUIDE, CATALOG), GUIDE.steps().subList(1, 2));
    assertEquals(
        List.of("moon-bank", "sun-bank", "seed", "other"),
        List.copyOf(possible.to(new Next.AskProvider())));
    assertEquals(
        List.of("moon-bank", "seed", "other"),
        List.copyOf(possible.inVain(new Next.AskProvider())));
  }

  @Test
  void aWalkReachesTheJobsOfEveryWalletAndCountsAListAsNoQuestion() {
    WalkResult walk = GuideWalk.of(GUIDE, CATALOG);
    assertEquals(
        Set.of(
            "gone",
            "no-freeze",
            "secure",
            "freeze-moon",
            "move-coins",
            "stop-sim",
            "lock-cards",
            "handoff"),
        walk.reached());
    assertTrue(walk.complete());
    assertEquals(Set.of(), walk.stuck());
    assertEquals(3, walk.paths().mostQuestions());
  }

  @Test
  void theHorizonCountsTheWalletOnce() {
    Horizon horizon = new Horizon(new Diagnosis(GUIDE, CATALOG));
    assertEquals(3, horizon.mostQuestions(Answers.NONE));
    Answers listed = Answers.NONE.with("gone", "lost").with("provider", "seed");
    assertEquals(1, horizon.mostQuestions(listed));
  }

  @Test
  void listsWithOtherJobsAreOtherScreens() {
    ScreenGraph graph = ScreenGraph.of(GUIDE, CATALOG, Answers.NONE);
    assertEquals(
        """
        gone: lost provider, other provider-2
        provider: moon-bank secure, seed secure-2, other secure-3
        provider-2: seed handoff, other handoff-2
        secure: go-on handoff-2
        secure-2: go-on handoff-2
        secure-3: go-on handoff-2
        handoff
        handoff-2
        """,
        describe(graph));
  }

  private static String describe(ScreenGraph graph) {
    return graph.screens().stream()
        .map(
            screen ->
                screen.transitions().stream()
                    .map(to -> to.answer() + " " + graph.screens().get(to.to()).name())
                    .collect(
                        Collectors.joining(
                            ", ",
                            screen.name() + (screen.transitions().isEmpty() ? "" : ": "),
                            "\n")))
        .collect(Collectors.joining());
  }
}
