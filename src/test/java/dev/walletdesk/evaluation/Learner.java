package dev.walletdesk.evaluation;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.search.GuideSearch;
import dev.walletdesk.search.Match;
import java.util.List;

/** A way of learning to find guides. */
@FunctionalInterface
public interface Learner {

  /** The program's own. */
  Learner SHIPPED = (guides, otherTopics) -> GuideSearch.learn(guides, otherTopics)::rank;

  /** Learns from {@code guides} and from texts that no guide is about. */
  Ranker learn(List<Guide> guides, List<String> otherTopics);

  /** What was learned. */
  @FunctionalInterface
  interface Ranker {

    /** The guides that fit, best first; none when {@code text} is about something else. */
    List<Match> rank(String text);
  }
}
