package dev.walletdesk.diagnosis.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Diagnosis;
import dev.walletdesk.diagnosis.Next;
import dev.walletdesk.diagnosis.State;
import dev.walletdesk.diagnosis.paths.ScreenGraph.Screen;
import dev.walletdesk.diagnosis.paths.ScreenGraph.Transition;
import dev.walletdesk.testing.Catalogs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScreenGraphTest {

  private static final Catalog SMALL = Catalogs.of(Catalogs.TO_EXPORT);
  private static final Catalog WHOLE = Catalogs.shipped();
  private static final int WALKS = 60;

  @Test
  void statesThatShowTheSameAndLeadToTheSameAreOneScreen() {
    assertEquals(
        """
        when: now call-now, earlier lock, not-sure lock-2
        call-now [stop-paying]
        lock: solved solved, unsolved provider, cannot provider
        lock-2: solved solved, unsolved region, cannot region
        solved
        provider: sun-pay sun-switch, other handoff
        region: US handoff-2, other handoff
        sun-switch: solved solved, unsolved handoff, cannot handoff
        handoff
        handoff-2 [us-rule]
        """,
        describe(graph(SMALL, "card-lost", Answers.NONE)));
  }

  @Test
  void whatIsKnownBeforehandIsNotAsked() {
    Answers known = new Answers(Map.of(Condition.PROVIDER, "moon-pay", Condition.REGION, "US"));
    assertEquals(
        """
        when: now call-now, earlier lock, not-sure lock-2
        call-now [stop-paying]
        lock: solved solved, unsolved handoff, cannot handoff
        lock-2: solved solved, unsolved handoff-2, cannot handoff-2
        solved
        handoff
        handoff-2 [us-rule]
        """,
        describe(graph(SMALL, "card-lost", known)));
  }

  static Stream<String> guides() {
    return WHOLE.guideIds().stream();
  }

  @ParameterizedTest
  @MethodSource("guides")
  @Tag("slow")
  void itSaysWhatTheEngineSaysOnEveryWalk(String id) {
    ScreenGraph graph = graph(WHOLE, id, Answers.NONE);
    Diagnosis diagnosis = new Diagnosis(WHOLE.guide(id).orElseThrow(), WHOLE);
    Random random = new Random(id.hashCode());
    for (int i = 0; i < WALKS; i++) {
      walk(graph, diagnosis, random);
    }
  }

  @ParameterizedTest
  @MethodSource("guides")
  @Tag("slow")
  void everyScreenHasANameOfItsOwnAndIsReached(String id) {
    List<Screen> screens = graph(WHOLE, id, Answers.NONE).screens();
    Set<Integer> reached = new HashSet<>(Set.of(0));
    screens.forEach(
        screen -> screen.transitions().forEach(transition -> reached.add(transition.to())));
    assertEquals(screens.size(), reached.size());
    assertEquals(screens.size(), screens.stream().map(Screen::name).distinct().count());
  }

  /**
   * Takes transitions by chance; beside it the engine gets the same answers, and those left out.
   */
  private static void walk(ScreenGraph graph, Diagnosis diagnosis, Random random) {
    Answers answers = Answers.NONE;
    Screen screen = graph.screens().get(0);
    List<String> told = new ArrayList<>();
    while (true) {
      State state = diagnosis.at(answers);
      if (!state.next().id().equals(screen.next().id()) && !bothSolved(state.next(), screen)) {
        assertTrue(
            state.next() instanceof Next.AskProvider || state.next() instanceof Next.AskRegion,
            () -> state.next() + " but " + screenName(diagnosis, told));
        answers = answers.with(state.next().id(), Condition.OTHER);
        continue;
      }
      screen.notices().forEach(notice -> told.add(notice.id()));
      assertEquals(state.notices().stream().map(Step.Notice::id).toList(), told);
      if (state.isOver()) {
        assertEquals(List.of(), screen.transitions());
        return;
      }
      Transition transition = screen.transitions().get(random.nextInt(screen.transitions().size()));
      answers = answers.with(screen.next().id(), transition.answer());
      screen = graph.screens().get(transition.to());
    }
  }

  private static boolean bothSolved(Next next, Screen screen) {
    return next instanceof Next.Solved && screen.next() instanceof Next.Solved;
  }

  private static String screenName(Diagnosis diagnosis, List<String> told) {
    return diagnosis.guide().id() + " after " + told;
  }

  private static ScreenGraph graph(Catalog catalog, String id, Answers known) {
    Guide guide = catalog.guide(id).orElseThrow();
    return ScreenGraph.of(guide, catalog, known);
  }

  private static String describe(ScreenGraph graph) {
    StringBuilder text = new StringBuilder();
    for (Screen screen : graph.screens()) {
      text.append(screen.name());
      List<String> transitions =
          screen.transitions().stream()
              .map(
                  transition ->
                      transition.answer() + " " + graph.screens().get(transition.to()).name())
              .toList();
      text.append(transitions.isEmpty() ? "" : ": " + String.join(", ", transitions));
      List<String> notices = screen.notices().stream().map(Step.Notice::id).toList();
      text.append(notices.isEmpty() ? "" : " " + notices).append('\n');
    }
    return text.toString();
  }
}
