package dev.walletdesk.diagnosis.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PathCountsTest {

  @Test
  void usage() {
    PathCounts none = PathCounts.END.after("how=shop", true);
    PathCounts one = PathCounts.END.after("sure=yes", true).after("how=online", true);
    PathCounts both = none.or(one);
    assertEquals(2, both.count());
    assertEquals(2, both.mostQuestions());
    assertEquals(List.of("how=online", "sure=yes"), both.longest());
    assertEquals(OptionalInt.of(1), both.fewestAnswers());
  }

  @Test
  void theLongestPathIsThatWithMoreQuestionsAndOfTwoSuchTheFirst() {
    PathCounts shop = PathCounts.END.after("how=shop", true);
    PathCounts online = PathCounts.END.after("how=online", true);
    PathCounts longer = PathCounts.END.after("sure=yes", true).after("how=phone", true);
    assertEquals(List.of("how=shop"), shop.or(online).longest());
    assertEquals(List.of("how=phone", "sure=yes"), longer.or(online).longest());
    assertEquals(List.of("how=online"), PathCounts.NONE.or(online).longest());
  }

  @Test
  void aRemedyTakesAnAnswerButIsNoQuestion() {
    PathCounts tried = PathCounts.END.after("look=unsolved", false);
    assertEquals(0, tried.mostQuestions());
    assertEquals(List.of(), tried.longest());
    assertEquals(OptionalInt.of(1), tried.fewestAnswers());
  }

  @Test
  void halfOfThePathsDoNotExceedTheMedian() {
    assertEquals(2, counts(Map.of(1, 1L, 2, 1L, 9, 1L)).medianQuestions());
    assertEquals(1, counts(Map.of(1, 2L, 9, 2L)).medianQuestions());
    assertEquals(0, PathCounts.NONE.medianQuestions());
  }

  @Test
  void morePathsThanCanBeCountedAreAsManyAsCan() {
    PathCounts many = counts(Map.of(1, Long.MAX_VALUE));
    assertEquals(Long.MAX_VALUE, many.or(many).count());
  }

  @Test
  void whereThereIsNoPathThereIsNoShortest() {
    assertEquals(OptionalInt.empty(), PathCounts.NONE.after("how=shop", true).fewestAnswers());
    assertEquals(List.of(), PathCounts.NONE.after("how=shop", true).longest());
  }

  private static PathCounts counts(Map<Integer, Long> byQuestions) {
    return new PathCounts(new TreeMap<>(byQuestions), List.of(), OptionalInt.empty());
  }
}
