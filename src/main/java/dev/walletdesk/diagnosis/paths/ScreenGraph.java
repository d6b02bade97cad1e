package dev.walletdesk.diagnosis.paths;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Next;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
   * @param ways where each answer leads; none where the guide ends
   */
  public record Screen(String name, List<Step.Notice> notices, Next next, List<Way> ways) {}

  /**
   * An answer and where it leads.
   *
   * @param answer the answer's id
   * @param to the index of a screen
   */
  public record Way(String answer, int to) {}

  /**
   * The screens of {@code guide}.
   *
   * @param known what is answered beforehand, such as the only wallet that matters
   */
  public static ScreenGraph of(
      Guide guide, Function<String, Optional<Provider>> providers, Answers known) {
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
      for (Way way : screen.ways()) {
        if (places.putIfAbsent(way.to(), places.size()) == null) {
          waiting.add(way.to());
        }
      }
    }
    Map<String, Integer> used = new HashMap<>();
    return reached.stream().map(screen -> renumbered(screen, places, used)).toList();
  }

  private static Screen renumbered(
      Screen screen, Map<Integer, Integer> places, Map<String, Integer> used) {
    int count = used.merge(screen.name(), 1, Integer::sum);
    List<Way> ways =
        screen.ways().stream().map(way -> new Way(way.answer(), places.get(way.to()))).toList();
    String name = count == 1 ? screen.name() : screen.name() + "-" + count;
    return new Screen(name, screen.notices(), screen.next(), ways);
  }
}
