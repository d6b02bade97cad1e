package dev.walletdesk.validation;

import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.catalog.Urgency;
import dev.walletdesk.diagnosis.paths.PathCounts;
import dev.walletdesk.diagnosis.paths.WalkResult;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Every step is reached, every path ends, no path asks too much, and emergencies are handed over at
 * once.
 */
final class FlowCheck implements Check {

  private static final int MOST_QUESTIONS = 7;
  private static final int MOST_AT_MEDIAN = 4;
  private static final int MOST_IN_EMERGENCY = 2;
  private static final Set<String> WAYS_OUT = Set.of("not-sure", Condition.OTHER);

  private final Map<Located<Guide>, WalkResult> walks;

  /** Takes the walks of all guides that can be walked. */
  FlowCheck(Map<Located<Guide>, WalkResult> walks) {
    this.walks = walks;
  }

  @Override
  public void check(CheckedData data, Findings findings) {
    for (Located<Guide> guide : data.guides()) {
      choices(guide, findings);
    }
    walks.forEach(
        (guide, walked) -> {
          if (walked.complete()) {
            new ReachabilityCheck(guide, walked, data.known(), findings).check();
            limits(guide, walked.paths(), findings);
            new OrderCheck(guide, data.known().wallets()).check(findings);
          } else {
            findings.error(guide, "/steps", "too-large-to-walk", guide.value().id());
          }
        });
  }

  private static void choices(Located<Guide> guide, Findings findings) {
    for (int i = 0; i < guide.value().steps().size(); i++) {
      Step step = guide.value().steps().get(i);
      if (step instanceof Step.Question question) {
        choices(guide, "/steps/" + i, question, findings);
        QuestionCheck.check(guide, "/steps/" + i, question, findings);
      } else if (step instanceof Step.Checklist list && list.jobs().isEmpty()) {
        findings.error(guide, "/steps/" + i + "/jobs", "no-jobs", list.id());
      }
    }
  }

  private static void choices(
      Located<Guide> guide, String below, Step.Question question, Findings findings) {
    List<Choice> choices = question.choices();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < choices.size(); i++) {
      String id = choices.get(i).id();
      if (!ids.add(id) && !id.isBlank()) {
        findings.error(guide, below + "/choices/" + i + "/id", "duplicate-choice", id);
      }
    }
    if (choices.isEmpty()) {
      findings.error(guide, below + "/choices", "no-choices", question.id());
    } else if (ids.stream().noneMatch(WAYS_OUT::contains)) {
      findings.warning(guide, below + "/choices", WarningKind.NO_WAY_OUT, question.id());
    }
  }

  private static void limits(Located<Guide> guide, PathCounts paths, Findings findings) {
    if (paths.mostQuestions() > MOST_QUESTIONS) {
      findings.error(
          guide,
          "/steps",
          "too-many-questions",
          String.valueOf(paths.mostQuestions()),
          String.valueOf(MOST_QUESTIONS),
          String.join(" ", paths.longest()));
    }
    if (paths.medianQuestions() > MOST_AT_MEDIAN) {
      findings.error(
          guide,
          "/steps",
          "too-many-at-median",
          String.valueOf(paths.medianQuestions()),
          String.valueOf(MOST_AT_MEDIAN));
    }
    OptionalInt fewest = paths.fewestAnswers();
    if (guide.value().urgency() == Urgency.EMERGENCY
        && fewest.isPresent()
        && fewest.getAsInt() > MOST_IN_EMERGENCY) {
      findings.error(
          guide,
          "/urgency",
          "late-handoff",
          String.valueOf(fewest.getAsInt()),
          String.valueOf(MOST_IN_EMERGENCY));
    }
  }
}
