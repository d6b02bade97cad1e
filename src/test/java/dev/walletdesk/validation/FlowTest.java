package dev.walletdesk.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways through a guide. */
class FlowTest {

  @TempDir Path directory;
  private Sample sample;

  @BeforeEach
  void startWithDataThatIsRight() {
    sample = new Sample(directory);
  }

  @Test
  void aStepWhoseConditionsExcludeEachOtherIsUnreachable() {
    steps(
        question("one", ""),
        question("two", when("one", "a")),
        notice("end", "\"one\": [\"not-sure\"], \"two\": [\"a\"]"));
    assertEquals(
        """
        guides/sample.json:25:1: error: no path leads to “end”: its conditions can never all hold
        """,
        sample.problems());
  }

  @Test
  void stepsThatDependOnAnUnreachableOneAreNotToldToo() {
    steps(
        question("one", ""),
        question("two", when("one", "a")),
        question("three", "\"when\": { \"one\": [\"not-sure\"], \"two\": [\"a\"] },"),
        notice("end", "\"three\": [\"a\"]"));
    assertEquals(
        """
        guides/sample.json:25:1: error: no path leads to “three”: its conditions can never all hold
        """,
        sample.problems());
  }

  @Test
  void aStepBehindAHandoffForEverybodyIsShadowed() {
    steps(question("one", ""), stop("now", "\"one\": [\"a\"]"), notice("end", "\"one\": [\"a\"]"));
    assertEquals(
        """
        guides/sample.json:28:1: error: no path leads to “end”: “now” above it hands over everybody who would come here
        """,
        sample.problems());
  }

  @Test
  void aStepBehindHandoffsThatTakeEverybodyTogetherIsShadowed() {
    steps(
        question("one", ""),
        stop("now", "\"one\": [\"a\"]"),
        stop("soon", "\"one\": [\"not-sure\"]"),
        notice("end", ""));
    assertEquals(
        """
        guides/sample.json:38:1: error: no path leads to “end”: “now, soon” above it hands over everybody who would come here
        """,
        sample.problems());
  }

  @Test
  void aStepForOneWalletIsReachedThoughOthersAreHandedOver() {
    steps(
        stop("now", "\"provider\": [\"other\"]"), notice("end", "\"provider\": [\"sample-pay\"]"));
    assertEquals("", sample.problems());
  }

  @Test
  void aQuestionWithoutChoicesEndsNowhere() {
    sample.guide(
        "\"choices\": [\n        { \"id\": \"a\", \"label\": { \"zh\": \"甲\", \"en\": \"A\" } },\n        { \"id\": \"not-sure\", \"label\": { \"zh\": \"不确定\", \"en\": \"Not sure\" } }\n      ]",
        "\"choices\": []");
    assertEquals(
        """
        guides/sample.json:16:18: error: “first” has no choices, so nobody gets past it
        """,
        sample.problems());
  }

  @Test
  void choicesHaveIdsOfTheirOwn() {
    sample.guide("{ \"id\": \"not-sure\"", "{ \"id\": \"a\"");
    assertEquals(
        """
        guides/sample.json:16:18: warning: “first” has no choice not-sure or other for people who do not know [no-way-out]
        guides/sample.json:18:17: error: “a” is the id of two choices of this question
        guides/sample.json:32:27: error: “not-sure” is no choice of “first”; its choices are: a
        """,
        sample.problems());
  }

  @Test
  void aQuestionWhoseAnswersAllLeadThroughTheSameStepsIsIdle() {
    steps(
        question("one", ""),
        question("two", ""),
        notice("end", "\"one\": [\"a\"], \"two\": [\"a\", \"not-sure\"]"));
    assertEquals(
        """
        guides/sample.json:18:1: error: whatever is answered to “two”, the steps are the same: leave it out, or let a step depend on it
        """,
        sample.problems());
  }

  @Test
  void whatIsSlowDoesNotComeBeforeWhatIsQuick() {
    steps(remedy("ask", "\"effort\": \"wait\""), remedy("look", "\"effort\": \"moment\""));
    assertEquals(
        """
        guides/sample.json:14:1: warning: “look” is quicker or helps more often than “ask”, which is to be tried before it: put it first [late-remedy]
        """,
        sample.problems());
  }

  @Test
  void whatSeldomHelpsDoesNotComeBeforeWhatIsAsQuickAndHelpsMoreOften() {
    steps(remedy("reinstall", "\"helps\": \"seldom\""), remedy("restart", "\"helps\": \"often\""));
    assertEquals(
        """
        guides/sample.json:14:1: warning: “restart” is quicker or helps more often than “reinstall”, which is to be tried before it: put it first [late-remedy]
        """,
        sample.problems());
  }

  @Test
  void whatIsSlowButOftenHelpsMayComeFirst() {
    steps(
        remedy("ask", "\"effort\": \"wait\", \"helps\": \"often\""),
        remedy("look", "\"effort\": \"moment\""));
    assertEquals("", sample.problems());
  }

  @Test
  void remediesThatNobodyIsShownBothOfHaveNoOrder() {
    steps(
        question("one", ""),
        remedy("ask", "\"when\": { \"one\": [\"a\"] }, \"effort\": \"wait\""),
        remedy("look", "\"when\": { \"one\": [\"not-sure\"] }, \"effort\": \"moment\""));
    assertEquals("", sample.problems());
  }

  @Test
  void moreThanSevenQuestionsOnAPathAreTooMany() {
    String[] steps = new String[8];
    for (int i = 0; i < 7; i++) {
      steps[i] = i == 0 ? question("q0", "") : question("q" + i, when("q" + (i - 1), "a"));
    }
    steps[7] = notice("end", "\"q6\": [\"a\"]");
    steps(steps);
    assertEquals(
        """
        guides/sample.json:10:10: error: 9 questions on one path, where at most 7 may be asked: q0=a q1=a q2=a q3=a q4=a q5=a q6=a provider=other region=other
        guides/sample.json:10:10: error: 6 questions on half of the paths or more, where 4 is the limit; ask less, or hand over sooner
        """,
        sample.problems());
  }

  @Test
  void moreThanFourQuestionsAtTheMedianAreTooMany() {
    steps(
        question("q0", ""),
        question("q1", ""),
        question("q2", ""),
        question("q3", ""),
        notice("end", "\"q0\": [\"a\"], \"q1\": [\"a\"], \"q2\": [\"a\"], \"q3\": [\"a\"]"));
    assertEquals(
        """
        guides/sample.json:10:10: error: 6 questions on half of the paths or more, where 4 is the limit; ask less, or hand over sooner
        """,
        sample.problems());
  }

  @Test
  void anEmergencyIsHandedOverInTwoAnswers() {
    stepsOf("emergency", question("one", ""), stop("now", "\"one\": [\"a\"]"));
    assertEquals("", sample.problems());
    sample.guide("\"routine\"", "\"emergency\"");
    stepsOf(
        "emergency",
        question("one", ""),
        question("two", ""),
        notice("end", "\"one\": [\"a\"], \"two\": [\"a\"]"));
    assertEquals(
        """
        guides/sample.json:5:14: error: in an emergency somebody must be reached in 2 answers; the shortest path here takes 4
        """,
        sample.problems());
  }

  @Test
  @Tag("slow")
  void aGuideThatBranchesTooMuchIsToldInsteadOfWalked() {
    String[] steps = new String[41];
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      steps[i] = question("q" + i, "");
      all.append(i == 0 ? "" : ", ").append("\"q" + i + "\": [\"a\"]");
    }
    steps[40] = notice("end", all.toString());
    steps(steps);
    assertEquals(
        """
        guides/sample.json:10:10: error: “sample” has too many steps or branches to walk every path; split it
        """,
        sample.problems());
  }

  private void steps(String... steps) {
    stepsOf("routine", steps);
  }

  private void stepsOf(String urgency, String... steps) {
    String start = Sample.GUIDE.substring(0, Sample.GUIDE.indexOf("  \"steps\": ["));
    String end = Sample.GUIDE.substring(Sample.GUIDE.indexOf("  \"handoff\": {"));
    sample.write(
        "guides/sample.json",
        start.replace("routine", urgency)
            + "\"steps\": [\n"
            + String.join(",\n", steps)
            + "\n],\n"
            + end);
  }

  private static String when(String question, String answer) {
    return "\"when\": { \"" + question + "\": [\"" + answer + "\"] },";
  }

  private static String question(String id, String when) {
    return """
        { "id": "%s", "kind": "question", %s
          "ask": { "zh": "怎么了？", "en": "What happened?" },
          "why": { "zh": "好找办法。", "en": "To find a fix." },
          "choices": [
            { "id": "a", "label": { "zh": "甲", "en": "A" } },
            { "id": "not-sure", "label": { "zh": "不确定", "en": "Not sure" } }
          ] }"""
        .formatted(id, when);
  }

  private static String remedy(String id, String fields) {
    return """
        { "id": "%s", "kind": "remedy", %s,
          "title": { "zh": "试一试", "en": "Try this" },
          "do": [{ "zh": "按一下。", "en": "Press it." }] }"""
        .formatted(id, fields);
  }

  private static String notice(String id, String when) {
    return """
        { "id": "%s", "kind": "notice", "when": { %s }, "tone": "info",
          "tell": { "zh": "请知道。", "en": "Know this." },
          "sources": [{ "url": "https://sample.example", "kind": "official" }] }"""
        .formatted(id, when);
  }

  private static String stop(String id, String when) {
    String handoff = Sample.GUIDE.substring(Sample.GUIDE.indexOf("  \"handoff\": {"));
    return """
        { "id": "%s", "kind": "handoff", "when": { %s },
          "sources": [{ "url": "https://sample.example", "kind": "official" }],
        %s }"""
        .formatted(
            id,
            when,
            handoff.substring(0, handoff.indexOf("  \"prevent\"")).strip().replaceAll(",$", ""));
  }
}
