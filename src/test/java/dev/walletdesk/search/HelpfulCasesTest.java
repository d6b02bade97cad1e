package dev.walletdesk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Diagnosis;
import dev.walletdesk.diagnosis.Next;
import dev.walletdesk.diagnosis.NextKind;
import dev.walletdesk.diagnosis.Outcome;
import dev.walletdesk.diagnosis.Passed;
import dev.walletdesk.diagnosis.State;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people write leads to its guide, and their answers lead to the step that helps. */
@Tag("slow")
class HelpfulCasesTest {

  private static final Path CASES = Path.of("src/test/resources/dev/walletdesk/cases");
  private static final Catalog CATALOG = Catalogs.shipped();

  private static GuideSearch search;

  /**
   * A case.
   *
   * @param words what somebody writes
   * @param wallet its id, or other
   * @param country its code, or other
   * @param guide the guide that helps
   * @param answers what they answer, beside what their words say
   * @param helps the step, or the job of a checklist, that helps
   * @param unsaid what must not be said on the way, a regular expression; empty where nothing is
   */
  record Case(
      String words,
      String wallet,
      String country,
      String guide,
      String answers,
      String helps,
      String unsaid) {

    static Case of(String line) {
      String[] columns = line.split("\t", -1);
      assertTrue(columns.length >= 6, line);
      String unsaid = columns.length > 6 ? columns[6] : "";
      return new Case(
          columns[0], columns[1], columns[2], columns[3], columns[4], columns[5], unsaid);
    }

    Answers given() {
      Answers given = Answers.NONE.with("provider", wallet).with("region", country);
      for (String answer : answers.isEmpty() ? new String[0] : answers.split(" ", -1)) {
        String[] parts = answer.split("=", 2);
        given = given.with(parts[0], parts[1]);
      }
      return given;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  static List<Case> cases() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(CASES)) {
      for (Path file : files.sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines.stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Case::of)
        .toList();
  }

  @BeforeAll
  static void learn() {
    search = GuideSearch.learn(CATALOG.guides());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theWordsFindTheGuide(Case problem) {
    List<String> found =
        search.rank(problem.words()).stream().limit(3).map(Match::guideId).toList();
    assertTrue(found.contains(problem.guide()), found::toString);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theAnswersLeadToTheStepThatHelps(Case problem) {
    Walk walk = new Walk(problem);
    assertTrue(walk.met.contains(problem.helps()), walk.met::toString);
    if (!problem.unsaid().isEmpty()) {
      Pattern unsaid = Pattern.compile(problem.unsaid());
      walk.said.forEach(line -> assertFalse(unsaid.matcher(line).find(), line));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theWordsSayNothingElseThanTheAnswers(Case problem) {
    Answers given = problem.given();
    new Understanding(problem.words())
        .answers(CATALOG.guide(problem.guide()).orElseThrow())
        .forEach((id, answer) -> assertEquals(given.to(id).orElse(answer), answer, id));
  }

  /** One way through a guide on which no remedy helps, and what is met on it. */
  private static final class Walk {

    private final String language;
    private final Set<String> met = new HashSet<>();
    private final List<String> said = new ArrayList<>();

    Walk(Case problem) {
      boolean chinese = problem.words().codePoints().anyMatch(Character::isIdeographic);
      language = chinese ? "zh" : "en";
      Diagnosis diagnosis = new Diagnosis(CATALOG.guide(problem.guide()).orElseThrow(), CATALOG);
      Answers answers = problem.given();
      answers =
          answers.with(new Understanding(problem.words()).answers(diagnosis.guide(), answers));
      State state = diagnosis.at(answers);
      while (!state.isOver()) {
        Next next = state.next();
        assertFalse(next.kind() == NextKind.QUESTION, () -> next.id() + " is not answered");
        answers = answers.with(next.id(), goOn(next));
        state = diagnosis.at(answers);
      }
      state.passed().forEach(this::note);
      note(((Next.HandOver) state.next()));
    }

    private static String goOn(Next next) {
      return next.kind() == NextKind.REMEDY ? Outcome.UNSOLVED.id() : Next.WorkThrough.GO_ON;
    }

    private void note(Passed passed) {
      met.add(passed.id());
      if (passed instanceof Passed.NoticeShown shown) {
        say(List.of(shown.notice().tell()));
      } else if (passed instanceof Passed.Tried tried) {
        say(tried.remedy().instructions());
      } else if (passed instanceof Passed.WorkedThrough worked) {
        met.addAll(worked.jobs().stream().map(job -> job.job().id()).collect(Collectors.toSet()));
        worked.jobs().forEach(job -> say(job.job().instructions()));
      }
    }

    private void note(Next.HandOver end) {
      met.add(end.id());
      Handoff handoff = end.handoff();
      say(List.of(handoff.tell(), handoff.say()));
      say(handoff.prepare());
    }

    private void say(List<LocalizedText> lines) {
      lines.forEach(line -> said.add(line.in(Languages.of(language))));
    }
  }
}
