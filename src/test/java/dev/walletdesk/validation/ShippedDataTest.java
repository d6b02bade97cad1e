package dev.walletdesk.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.catalog.Urgency;
import dev.walletdesk.catalog.loading.DataDirectory;
import dev.walletdesk.catalog.loading.DirectoryReader;
import dev.walletdesk.catalog.loading.LoadedCatalog;
import dev.walletdesk.catalog.loading.ReadFile;
import dev.walletdesk.catalog.loading.SourceMap;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Diagnosis;
import dev.walletdesk.diagnosis.JobState;
import dev.walletdesk.diagnosis.JobStatus;
import dev.walletdesk.diagnosis.Next;
import dev.walletdesk.diagnosis.Outcome;
import dev.walletdesk.diagnosis.State;
import dev.walletdesk.diagnosis.paths.GuideWalk;
import dev.walletdesk.diagnosis.paths.WalkResult;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.text.Languages;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The project's own data, checked with nothing taken on trust. */
@Tag("slow")
class ShippedDataTest {

  private static final DataDirectory DATA = DataDirectory.builtIn(Catalogs.SHIPPED);
  private static final Catalog CATALOG = new LoadedCatalog(List.of(DATA));

  static List<Guide> guides() {
    return CATALOG.guides();
  }

  static List<ReadFile<?>> files() {
    DirectoryReader reader = new DirectoryReader(DATA);
    return Stream.<List<? extends ReadFile<?>>>of(
            reader.guides(), reader.providers(), reader.authorities(), reader.acceptedWarnings())
        .<ReadFile<?>>flatMap(List::stream)
        .toList();
  }

  @Test
  void theDataHasNoErrorAndNoWarningThatItDoesNotExplain() {
    Report report =
        Validation.of(
            List.of(DATA), List.of(DATA), Catalogs.SHIPPED.resolve("schema"), Sample.TODAY);
    assertEquals(List.of(), report.problems());
    assertTrue(report.summary().guides() >= 33, report.summary()::toString);
    assertTrue(report.summary().paths().medianQuestions() <= 4, report.summary()::toString);
    assertTrue(report.summary().paths().mostQuestions() <= 7, report.summary()::toString);
  }

  @ParameterizedTest
  @MethodSource("guides")
  void everyStepIsReachedAndEveryPathEndsWithinTheLimits(Guide guide) {
    WalkResult walked = GuideWalk.of(guide, CATALOG);
    Set<String> expected =
        guide.steps().stream().flatMap(ShippedDataTest::ids).collect(Collectors.toSet());
    expected.add(Next.HandOver.END);
    assertTrue(walked.complete());
    assertEquals(new TreeSet<>(expected), new TreeSet<>(walked.reached()));
    assertEquals(Set.of(), walked.stuck());
    assertTrue(walked.paths().mostQuestions() <= 7, walked.paths().longest()::toString);
    assertTrue(walked.paths().medianQuestions() <= 4, walked.paths().byQuestions()::toString);
    if (guide.urgency() == Urgency.EMERGENCY) {
      assertTrue(walked.paths().fewestAnswers().orElseThrow() <= 2, guide.id());
    }
  }

  private static Stream<String> ids(Step step) {
    return step instanceof Step.Checklist checklist
        ? Stream.concat(Stream.of(step.id()), checklist.jobs().stream().map(Step.Job::id))
        : Stream.of(step.id());
  }

  @ParameterizedTest
  @MethodSource("guides")
  void walkingOnOnceFromEqualPointsFindsTheSamePathsAsWalkingThemAll(Guide guide) {
    NavigableMap<Integer, Long> paths = new TreeMap<>();
    walkAll(new Diagnosis(guide, CATALOG), Answers.NONE, 0, paths);
    assertEquals(paths, GuideWalk.of(guide, CATALOG).paths().byQuestions());
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyTextIsThereInBothLanguages(ReadFile<?> file) {
    List<SourceMap.Text> texts = file.places().orElseThrow().texts();
    assertFalse(texts.isEmpty(), file.path()::toString);
    for (SourceMap.Text text : texts) {
      assertFalse(text.text().in(Languages.of("zh")).isBlank(), text::toString);
      assertFalse(text.text().in(Languages.of("en")).isBlank(), text::toString);
    }
  }

  /** Walks every path one by one, counting them by their questions. */
  private static void walkAll(
      Diagnosis diagnosis, Answers answers, int questions, NavigableMap<Integer, Long> paths) {
    State state = diagnosis.at(answers);
    if (state.next() instanceof Next.HandOver) {
      paths.merge(questions, 1L, Long::sum);
      return;
    }
    String id = state.next().id();
    if (state.next() instanceof Next.Try) {
      State solved = diagnosis.at(answers.with(id, Outcome.SOLVED.id()));
      State cannot = diagnosis.at(answers.with(id, Outcome.CANNOT.id()));
      State unsolved = diagnosis.at(answers.with(id, Outcome.UNSOLVED.id()));
      assertTrue(solved.isOver(), id);
      assertEquals(unsolved.next(), cannot.next());
      walkAll(diagnosis, answers.with(id, Outcome.UNSOLVED.id()), questions, paths);
      return;
    }
    if (state.next() instanceof Next.WorkThrough list) {
      Answers done = answers;
      for (JobState job : list.jobs()) {
        done = done.with(job.job().id(), JobStatus.DONE.id());
      }
      Answers left = answers.with(id, Next.WorkThrough.GO_ON);
      assertEquals(diagnosis.at(left).next(), diagnosis.at(done).next());
      walkAll(diagnosis, left, questions, paths);
      return;
    }
    for (String answer : answersTo(diagnosis.guide(), state.next())) {
      walkAll(diagnosis, answers.with(id, answer), questions + 1, paths);
    }
  }

  private static Set<String> answersTo(Guide guide, Next next) {
    if (next instanceof Next.Ask ask) {
      return ask.question().choices().stream()
          .map(choice -> choice.id())
          .collect(Collectors.toSet());
    }
    Set<String> places = new TreeSet<>(Set.of(Condition.OTHER));
    guide.steps().stream()
        .flatMap(step -> step.conditions().stream())
        .forEach(when -> places.addAll(when.allowed().getOrDefault(next.id(), List.of())));
    if (next.id().equals(Condition.PROVIDER) && tellsKindsApart(guide)) {
      places.addAll(oneOfEachKindBeside(places));
    }
    return places;
  }

  private static boolean tellsKindsApart(Guide guide) {
    return guide.steps().stream()
        .flatMap(step -> step.conditions().stream())
        .anyMatch(when -> when.allowed().containsKey(Condition.PROVIDER_KIND));
  }

  /** What holds for one wallet that no condition names holds for all of its kind. */
  private static Set<String> oneOfEachKindBeside(Set<String> named) {
    return CATALOG.providers().stream()
        .filter(provider -> !named.contains(provider.id()))
        .collect(
            Collectors.toMap(Provider::kind, Provider::id, (first, second) -> first, TreeMap::new))
        .values()
        .stream()
        .collect(Collectors.toSet());
  }
}
