package dev.walletdesk.diagnosis.paths;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Providers;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Next;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every screen that somebody who follows a guide can come to, and where each answer leads from
 * there. A screen shows what is new since the last answer and what comes next, and not how one came
 * to it; so two states that show the same, and from which the same answers lead to the same
 * screens, are one screen (the states of a deterministic automaton, minimised from its ends).
 *
 * <p>The wallet and the country are asked only where that changes what is shown: handing over does
 * not depend on them here, because all contacts can be had on pages of their own.
 *
 * @param screens in the order in which they can be reached; the first is where one begins
 */
public record ScreenGraph(List<Screen> screens) {

  /**
   * One screen.
   *
   * @param name unique among the screens: the id of what comes next, numbered where several have it
   * @param notices what one is told on the way here
   * @param next what comes next; never the question which wallet or country for a handoff
   * @param transitions where each answer leads; none where the guide ends
   */
  public record Screen(
      String name, List<Step.Notice> notices, Next next, List<Transition> transitions) {}

  /**
   * An answer and where it leads.
   *
   * @param answer the answer's id
   * @param to the index of a screen
   */
  public record Transition(String answer, int to) {}

  /**
   * The screens of {@code guide}.
   *
   * @param known what is answered beforehand, such as the only wallet that matters
   */
  public static ScreenGraph of(Guide guide, Providers providers, Answers known) {
    ScreenSearch search = new ScreenSearch(guide, providers);
    int start = search.from(known);
    return new ScreenGraph(inOrder(search.screens(), start));
  }

  /** Renumbers by breadth first, so that the same guide always has the same screens. */
  private static List<Screen> inOrder(List<Screen> found, int start) {
    Map<Integer, Integer> places = new HashMap<>();
    List<Screen> reached = new ArrayList<>();
    Deque<Integer> waiting = new ArrayDeque<>();
    places.put(start, 0);
    waiting.add(start);
    while (!waiting.isEmpty()) {
      Screen screen = found.get(waiting.remove());
      reached.add(screen);
      for (Transition transition : screen.transitions()) {
        if (places.putIfAbsent(transition.to(), places.size()) == null) {
          waiting.add(transition.to());
        }
      }
    }
    Map<String, Integer> used = new HashMap<>();
    return reached.stream().map(screen -> renumbered(screen, places, used)).toList();
  }

  private static Screen renumbered(
      Screen screen, Map<Integer, Integer> places, Map<String, Integer> used) {
    int count = used.merge(screen.name(), 1, Integer::sum);
    List<Transition> transitions =
        screen.transitions().stream()
            .map(transition -> new Transition(transition.answer(), places.get(transition.to())))
            .toList();
    String name = count == 1 ? screen.name() : screen.name() + "-" + count;
    return new Screen(name, screen.notices(), screen.next(), transitions);
  }
}
