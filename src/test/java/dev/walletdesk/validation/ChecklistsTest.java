package dev.walletdesk.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be wrong with a checklist. */
class ChecklistsTest {

  @TempDir Path directory;
  private Sample sample;

  @BeforeEach
  void startWithDataThatIsRight() {
    sample = new Sample(directory);
  }

  /** Puts a checklist of these jobs in front of the last step. */
  private void jobs(String jobs) {
    sample.guide(
        "    {\n      \"id\": \"fix\"",
        """
            { "id": "all", "kind": "checklist",
              "title": { "zh": "都要做", "en": "Do all of it" },
              "tell": { "zh": "从头做。", "en": "Start at the top." },
              "jobs": [%s] },
            { "id": "fix\""""
            .formatted(jobs));
  }

  private static String job(String id, String rest) {
    return """
        { "id": "%s", %s
          "title": { "zh": "一件", "en": "A job" },
          "do": [{ "zh": "去做。", "en": "Do it." }] }"""
        .formatted(id, rest);
  }

  @Test
  void aListThatIsRightHasNoProblems() {
    jobs(job("one", "") + ", " + job("two", "\"when\": { \"first\": [\"a\"] },"));
    assertEquals("", sample.problems());
  }

  @Test
  void anEmptyListIsNone() {
    jobs("");
    assertEquals(
        """
        guides/sample.json:24:11: error: “all” has no jobs, so there is nothing to settle
        """,
        sample.problems());
  }

  @Test
  void noTwoJobsOrStepsHaveOneId() {
    jobs(job("one", "") + ",\n" + job("one", "") + ",\n" + job("first", ""));
    assertEquals(
        """
        guides/sample.json:27:9: error: “one” is the id of two steps of this guide
        guides/sample.json:30:9: error: “first” is the id of two steps of this guide
        """,
        sample.problems());
  }

  @Test
  void whatAJobDependsOnIsThere() {
    jobs(
        job("one", "")
            + ",\n"
            + job("two", "\"when\": { \"frist\": [\"a\"] },")
            + ",\n"
            + job("three", "\"when\": { \"provider\": [\"sample-pai\"] },"));
    assertEquals(
        """
        guides/sample.json:27:26: error: no question above this step is called “frist”, so the step never applies; did you mean first?
        guides/sample.json:30:1: error: “three” is about some wallets or countries only, so it needs sources
        guides/sample.json:30:41: error: there is no provider “sample-pai”; did you mean sample-pay?
        """,
        sample.problems());
  }

  @Test
  void aJobThatNobodyGetsIsTold() {
    jobs(
        job("one", "")
            + ",\n"
            + job("two", "\"when\": { \"first\": [\"a\"], \"provider-kind\": [\"bank-run\"] },"));
    assertEquals(
        """
        guides/sample.json:27:1: error: no path leads to “two”: its conditions can never all hold
        """,
        sample.problems());
  }
}
