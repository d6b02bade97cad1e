package dev.walletdesk.catalog.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemLimitTest {

  private static final Problem WARNING =
      new Problem("a.json", Position.START, Severity.WARNING, "unused", List.of());
  private static final Problem ERROR =
      new Problem("b.json", Position.START, Severity.ERROR, "missing", List.of("id"));

  private static List<Problem> times(int count, Problem problem) {
    return new ArrayList<>(Collections.nCopies(count, problem));
  }

  @Test
  void aThousandProblemsAreToldAsTheyAre() {
    assertEquals(times(1_000, WARNING), ProblemLimit.inARun(times(1_000, WARNING)));
  }

  @Test
  void ofMoreTheRestIsCountedWithWhatStandsForOthers() {
    List<Problem> problems = times(1_001, WARNING);
    problems.add(ProblemLimit.more(WARNING, 250));
    List<Problem> told = ProblemLimit.inARun(problems);
    assertEquals(times(1_000, WARNING), told.subList(0, 1_000));
    assertEquals(
        List.of(
            new Problem(
                WARNING.file(), WARNING.at(), Severity.WARNING, "more-in-run", List.of("251"))),
        told.subList(1_000, told.size()));
  }

  @Test
  void theCountIsAnErrorWhereAnyOfTheRestIsOne() {
    List<Problem> problems = times(1_001, WARNING);
    problems.add(ERROR);
    assertEquals(Severity.ERROR, ProblemLimit.inARun(problems).get(1_000).severity());
    assertEquals(List.of("2"), ProblemLimit.inARun(problems).get(1_000).arguments());
  }

  @Test
  void onlyWhatStandsForOthersIsACount() {
    assertTrue(ProblemLimit.isCount(ProblemLimit.more(ERROR, 7)));
    assertEquals(Severity.ERROR, ProblemLimit.more(ERROR, 7).severity());
    assertFalse(ProblemLimit.isCount(ERROR));
  }
}
